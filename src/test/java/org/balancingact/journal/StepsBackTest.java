package org.balancingact.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StepsBackTest {
    private final StepsBack learning = new StepsBack(Mode.LEARN, Set.of());

    @Test
    void thereIsNoWayBackFromTheFirstDecision() {
        assertThat(learning.allowed(0)).isFalse();
        assertThat(new StepsBack(Mode.EXPLORE, Set.of()).allowed(0)).isFalse();
    }

    @Test
    void inLearnModeAPickIsTakenBackOnceAndTheNextDecisionHasItsOwn() {
        assertThat(learning.allowed(3)).isTrue();
        assertThat(learning.and(3).allowed(3)).isFalse();
        assertThat(learning.and(3).allowed(4)).isTrue();
    }

    @Test
    void inLearnModeTheNextPickEndsTheWayBackEvenWhereItWasTakenBackItself() {
        assertThat(learning.and(3).allowed(2)).isFalse();
    }

    @Test
    void exploreModeAndRoomsAlwaysAllowItAndAssessModeNever() {
        assertThat(new StepsBack(Mode.EXPLORE, Set.of(2, 3)).allowed(2)).isTrue();
        assertThat(new StepsBack(Mode.ASSESS, Set.of()).allowed(2)).isFalse();
        assertThat(new StepsBack(Mode.ROOM, Set.of(2)).allowed(2)).isTrue();
    }
}
