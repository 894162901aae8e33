package org.balancingact.app.room.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Led;
import org.balancingact.room.RoomState;
import org.balancingact.room.plan.Ahead;
import org.balancingact.room.plan.SessionPlan;
import org.junit.jupiter.api.Test;

class PlanWordsTest {
    private static final Duration WHOLE = Duration.ofMinutes(60);

    private final RoomState first = Led.at(RoomStep.VOTING, new MemoryJournal()).state();
    private final SessionPlan plan = SessionPlan.of(WHOLE, Ahead.of(first.run()));

    private String words(int minutes) {
        return PlanWords.of(first, plan, WHOLE, Optional.of(Duration.ofMinutes(minutes)));
    }

    @Test
    void whereTheEveningIsIsSaidAgainstItsPlan() {
        assertThat(plan.until(1)).isEqualTo(Duration.ofMinutes(6));
        assertThat(words(6)).startsWith("Now, minute\u00a06, on time.");
        assertThat(words(8)).startsWith("Now, minute\u00a08, 2\u00a0minutes behind.");
        assertThat(words(3)).startsWith("Now, minute\u00a03, 3\u00a0minutes ahead.");
    }

    @Test
    void theDecisionThatIsOnGetsWhatThereIsTimeFor() {
        assertThat(words(6)).endsWith("This decision: a vote, talk, and a second vote.");
        assertThat(words(27)).endsWith("This decision: quick, a show of hands.");
    }

    @Test
    void theTimeOfTheDebriefIsNeverOfferedAsSlack() {
        assertThat(words(45)).contains("Out of time: ").contains("decisions are left");
    }

    @Test
    void beforeTheBriefingNothingIsCounted() {
        RoomState lobby = Led.at(RoomStep.LOBBY, new MemoryJournal()).state();
        assertThat(PlanWords.of(lobby, plan, WHOLE, Optional.empty())).isEqualTo("60\u00a0minutes, counted from the briefing on.");
    }
}
