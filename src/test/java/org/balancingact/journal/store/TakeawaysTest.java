package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balancingact.journal.Played.MORNING;

import java.time.LocalDate;
import java.util.Optional;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Takeaway;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TakeawaysTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    private final Journal journal = SqliteJournal.inMemory();
    private final RunId run = Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void whatIsTakenAlongComesBackAndCanBeWrittenAnew() {
        assertThat(journal.takeaway(run)).isEmpty();
        Takeaway first = new Takeaway(Optional.of("Listening first"), Optional.empty(), Optional.empty());
        journal.takeAway(run, first);
        assertThat(journal.takeaway(run)).contains(first);
        journal.takeAway(run, planned(DUE));
        assertThat(journal.takeaway(run)).contains(planned(DUE));
    }

    @Test
    void aPlanIsDueFromItsDayOnUntilItIsAnswered() {
        journal.takeAway(run, planned(DUE));
        assertThat(journal.plansDue(DUE.minusDays(1))).isEmpty();
        assertThat(journal.plansDue(DUE.plusDays(3))).containsExactly(new KeptPlan(run, "Golden", plan(DUE)));
        Plan.Answer answer = new Plan.Answer(Plan.Result.PARTLY, DUE.plusDays(3));
        journal.answerPlan(run, answer);
        assertThat(journal.plansDue(DUE.plusDays(3))).isEmpty();
        assertThat(journal.plans()).extracting(kept -> kept.plan().answer()).containsExactly(Optional.of(answer));
    }

    @Test
    void plansShowTheLatestDueFirst() {
        RunId later = Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), Style.LEADER);
        journal.takeAway(run, planned(DUE));
        journal.takeAway(later, planned(DUE.plusDays(1)));
        assertThat(journal.plans()).extracting(KeptPlan::run).containsExactly(later, run);
        assertThat(journal.plansDue(DUE.plusDays(1))).extracting(KeptPlan::run).containsExactly(run, later);
    }

    @Test
    void aPlanGoesWithItsRun() {
        journal.takeAway(run, planned(DUE));
        journal.delete(run);
        assertThat(journal.plans()).isEmpty();
        assertThatThrownBy(() -> journal.answerPlan(run, new Plan.Answer(Plan.Result.DONE, DUE))).isInstanceOf(JournalException.class);
        assertThatThrownBy(() -> journal.takeAway(run, planned(DUE))).isInstanceOf(JournalException.class);
    }

    private static Takeaway planned(LocalDate due) {
        return new Takeaway(Optional.of("Asking"), Optional.of("Deciding late"), Optional.of(plan(due)));
    }

    private static Plan plan(LocalDate due) {
        return new Plan("someone brings me a problem", "ask what they would try first", due, Optional.empty());
    }
}
