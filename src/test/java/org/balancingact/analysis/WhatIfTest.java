package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
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
    void ranksEveryDecisionByWhatTheOtherStyleWouldHaveChanged() {
        List<Leverage> ranked = Leverage.ranked(allLeader);
        assertThat(ranked).hasSize(12);
        assertThat(ranked).isSortedAccordingTo((a, b) -> Long.compare(b.whatIf().difference(), a.whatIf().difference()));
        assertThat(ranked.get(0).whatIf().difference()).isPositive();
    }
}
