package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShownSharesTest {
    @Test
    void threeThirdsMakeAHundredPerCent() {
        ShownShares<String> shown = ShownShares.of(List.of("a", "b", "c"), key -> 1.0 / 3, 100);
        assertThat(shown.parts()).isEqualTo(Map.of("a", 34L, "b", 33L, "c", 33L));
    }

    @Test
    void whatHasNoShareIsShownWithNone() {
        assertThat(ShownShares.of(List.of("a"), key -> 0, 100).of("a")).isZero();
        assertThat(ShownShares.of(List.of("a", "b"), key -> key.equals("a") ? 1 : 0, 100).of("b")).isZero();
    }

    @Property(tries = 500)
    void sharesAddUpAndEachIsLessThanOnePartFromTheTruth(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1_000_000) Integer> counts) {
        double all = counts.stream().mapToLong(count -> count).sum();
        if (all == 0) {
            return;
        }
        List<Integer> keys = IntStream.range(0, counts.size()).boxed().toList();
        ShownShares<Integer> shown = ShownShares.of(keys, key -> counts.get(key) / all, 1000);
        assertThat(keys.stream().mapToLong(shown::of).sum()).isEqualTo(1000);
        keys.forEach(key -> assertThat(Math.abs(shown.of(key) - 1000 * counts.get(key) / all)).isLessThan(1));
    }
}
