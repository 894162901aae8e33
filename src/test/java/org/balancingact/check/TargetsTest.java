package org.balancingact.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balancingact.scenario.Stories;
import org.junit.jupiter.api.Test;

/** On the two stories of November 2026 taken together, whose figures are published with the measures. */
class TargetsTest {
    private static final List<Map<String, Target>> EACH = Stories.both().stream()
            .map(scenario -> Targets.of(scenario, Optional.empty(), Optional.empty()).stream()
                    .collect(Collectors.toMap(Target::key, Function.identity()))).toList();

    private static double both(String key) {
        return EACH.stream().mapToDouble(targets -> targets.get(key).value()).sum();
    }

    @Test
    void kindOptionsInEachCell() {
        assertThat(both("kind-leader-sound")).isEqualTo(17);
        assertThat(both("kind-leader-poor")).isEqualTo(31);
        assertThat(both("kind-manager-sound")).isEqualTo(22);
        assertThat(both("kind-manager-poor")).isEqualTo(18);
    }

    @Test
    void longestAndShortestOptions() {
        assertThat(both("longest-sound")).isEqualTo(14);
        assertThat(both("longest-leader")).isEqualTo(21);
        assertThat(List.of(both("shortest-sound"), both("shortest-leader"))).containsExactlyInAnyOrder(29.0, 22.0);
    }

    @Test
    void aTargetIsSaidWithItsBounds() {
        Target target = Target.between("scenes", 20, 16, 30, Target.Unit.COUNT);
        assertThat(List.of(target.name(), target.said(), target.bounds())).containsExactly("Scenes", "20", "16 to 30");
        assertThat(target.isMet()).isTrue();
        assertThat(Target.atMost("length-style", 15.04, 15, Target.Unit.PERCENT).isMet()).isFalse();
        assertThat(Target.atLeast("place-as-asked", 99, 99, Target.Unit.PERCENT).bounds()).isEqualTo("at least 99\u00a0%");
    }

    @Test
    void bothStoriesTakenTogetherAreMeasuredAsOne() {
        assertThat(Targets.pooled(Stories.both())).extracting(Target::said).containsExactly("81.5\u00a0%", "78.6\u00a0%");
        assertThat(Targets.pooled(Stories.both())).extracting(Target::bounds).containsOnly("at most 61.6\u00a0%");
    }
}
