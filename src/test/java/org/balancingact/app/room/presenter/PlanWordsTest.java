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
        return words(first, minutes);
    }

    private String words(RoomState state, int minutes) {
        return PlanWords.of(state, plan, WHOLE, Optional.of(Duration.ofMinutes(minutes)), 1);
    }

    @Test
    void whereTheEveningIsIsSaidAgainstItsPlan() {
        assertThat(plan.until(1)).isEqualTo(Duration.ofMinutes(6));
        assertThat(words(6)).startsWith("Now, minute\u00a06, on time.");
        assertThat(plan.until(2)).isEqualTo(Duration.ofMinutes(12));
        assertThat(words(13)).as("within its decision").startsWith("Now, minute\u00a013, on time.");
        assertThat(words(15)).startsWith("Now, minute\u00a015, 3\u00a0minutes behind.");
        RoomState reading = Led.at(RoomStep.READING, new MemoryJournal()).state();
        assertThat(words(reading, 8)).startsWith("Now, minute\u00a08, 2\u00a0minutes behind.");
        assertThat(words(3)).startsWith("Now, minute\u00a03, 3\u00a0minutes ahead.");
    }

    @Test
    void theDecisionThatIsOnGetsWhatThereIsTimeFor() {
        assertThat(words(6)).endsWith("This decision: a vote, talk, and a second vote.");
    }

    @Test
    void whoIsBehindIsToldHowManyQuickDecisionsBringTheEveningBack() {
        assertThat(words(15)).endsWith("Make the next one quick: on time again.");
        assertThat(words(22)).endsWith("Make the next two quick: on time again.");
    }

    @Test
    void theTimeOfTheDebriefIsNeverOfferedAsSlack() {
        assertThat(words(45)).contains("Out of time: 6 decisions are left. Stop here, or play them quick (8\u00a0min).");
    }

    @Test
    void aRoomThatTakesItsTimeIsOfferedLessTalkThanOneThatKeepsToItsPlan() {
        assertThat(stretched(1, 6)).contains("This decision: a vote, talk, and a second vote.");
        assertThat(stretched(2, 6)).contains("This decision: a vote.");
        assertThat(stretched(2, 45)).contains("play them quick (15\u00a0min)");
    }

    private String stretched(double stretch, int minutes) {
        return PlanWords.of(first, plan, WHOLE, Optional.of(Duration.ofMinutes(minutes)), stretch);
    }

    @Test
    void howMuchLongerDecisionsTakeIsKnownAsOneIsMadeFromTheFirstOneThatIsLedHere() {
        Stretch stretch = new Stretch(plan);
        assertThat(plan.until(2).minus(plan.until(1))).isEqualTo(Duration.ofMinutes(6));
        assertThat(stretch.after(0, Duration.ofMinutes(10))).isEqualTo(1);
        assertThat(stretch.after(0, Duration.ofMinutes(19))).as("not made yet").isEqualTo(1);
        assertThat(stretch.after(1, Duration.ofMinutes(19))).isEqualTo(1.5);
        assertThat(stretch.after(1, Duration.ofMinutes(25))).isEqualTo(1.5);
        assertThat(stretch.after(0, Duration.ofMinutes(25))).as("taken back").isEqualTo(1);
        assertThat(stretch.after(1, Duration.ofMinutes(60))).as("twice as long at most").isEqualTo(2);
        assertThat(new Stretch(plan).after(5, Duration.ofMinutes(7))).as("opened again").isEqualTo(1);
    }

    @Test
    void beforeTheBriefingNothingIsCounted() {
        RoomState lobby = Led.at(RoomStep.LOBBY, new MemoryJournal()).state();
        assertThat(PlanWords.of(lobby, plan, WHOLE, Optional.empty(), 1)).isEqualTo("60\u00a0minutes, counted from the briefing on.");
    }
}
