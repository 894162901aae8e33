package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private final Run allLeader = Run.replay(GoldenScenario.create(), 1,
            IntStream.range(0, 12).mapToObj(k -> GoldenScenario.option(k, Style.LEADER)).toList());

    @Test
    void keepsEveryOtherChoiceWhereItIsStillOffered() {
        WhatIf swap = WhatIf.swap(allLeader, 5, GoldenScenario.option(4, Style.MANAGER));
        assertThat(swap.replaced()).isEmpty();
        assertThat(swap.swapped().optionIds()).containsSubsequence(
                List.of("leader-3", "manager-4", "leader-5", "leader-11"));
        assertThat(swap.swapped().optionIds()).hasSize(12);
    }

    @Test
    void aSwapForTheSameOptionMakesNoDifference() {
        assertThat(WhatIf.swap(allLeader, 3, GoldenScenario.option(2, Style.LEADER)).difference()).isZero();
    }

    @Test
    void theNetIsTheSignedSumOfTheSevenChanges() {
        WhatIf swap = WhatIf.swap(allLeader, 2, GoldenScenario.option(1, Style.MANAGER));
        Levels before = allLeader.finish().orElseThrow().outcome();
        Levels after = swap.swapped().finish().orElseThrow().outcome();
        assertThat(swap.net()).isEqualTo(Stream.of(Indicator.values()).mapToLong(indicator -> after.get(indicator) - before.get(indicator)).sum());
        assertThat(Math.abs(swap.net())).isLessThan(swap.difference());
    }
}
