package org.balancingact.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balancingact.app.Film;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @TempDir
    private Path folder;
    private Journal journal;
    private PlanViewModel model;
    private final List<String> failures = new ArrayList<>();
    private final List<ReturnTicket> taken = new ArrayList<>();

    @BeforeEach
    void open() {
        journal = JournalOpening.of(new DataFolder(folder), CLOCK).journal();
        model = new PlanViewModel(() -> journal, this::ticket, Background.sameThread(), CLOCK, taken::add, failures::add);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private RunId planned(String situation, LocalDate due) {
        RunId run = journal.begin(new NewRun(Film.document(), 1, Mode.LEARN, Optional.empty(), CLOCK.instant()));
        journal.takeAway(run, new Takeaway(Optional.of("I listened"), Optional.empty(),
                Optional.of(new Plan(situation, "ask first", due, Optional.empty()))));
        return run;
    }

    private Optional<ReturnTicket> ticket(RunId run, Plan.Result result) {
        return result == Plan.Result.DONE ? Optional.of(new ReturnTicket.Play(Film.document().scenario(), "The first scene")) : Optional.empty();
    }

    private Optional<String> asked() {
        return model.dueProperty().get().map(KeptPlan::plan).map(Plan::situation);
    }

    @Test
    void thePlanThatIsDueLongestIsAskedAboutAndNoneTooEarly() {
        planned("tomorrow", TODAY.plusDays(1));
        planned("today", TODAY);
        planned("last week", TODAY.minusDays(7));
        model.refresh();
        assertThat(asked()).contains("last week");
    }

    @Test
    void anAnswerIsKeptAndTheNextPlanAskedAbout() {
        RunId first = planned("last week", TODAY.minusDays(7));
        planned("today", TODAY);
        model.refresh();
        model.answer(Plan.Result.PARTLY);
        assertThat(journal.takeaway(first).orElseThrow().plan().orElseThrow().answer()).contains(new Plan.Answer(Plan.Result.PARTLY, TODAY));
        assertThat(asked()).contains("today");
    }

    @Test
    void whoHasAnsweredIsOfferedATicketOnceAndTheNextPlanIsAskedAboutAllTheSame() {
        planned("last week", TODAY.minusDays(7));
        planned("today", TODAY);
        model.refresh();
        model.answer(Plan.Result.DONE);
        assertThat(asked()).contains("today");
        ReturnTicket offered = model.ticketProperty().get().orElseThrow();
        model.takeTicket();
        assertThat(taken).containsExactly(offered);
        assertThat(model.ticketProperty().get()).isEmpty();
        model.answer(Plan.Result.NOT_YET);
        assertThat(model.ticketProperty().get()).as("nothing fits that").isEmpty();
    }

    @Test
    void whatWasOfferedIsGoneWhenTheLibraryIsOpenedAnew() {
        planned("today", TODAY);
        model.refresh();
        model.answer(Plan.Result.DONE);
        model.refresh();
        model.takeTicket();
        assertThat(taken).isEmpty();
    }

    @Test
    void askingLaterMovesThePlanByAWeekAndLosesNothing() {
        RunId run = planned("today", TODAY);
        model.refresh();
        model.askLater();
        assertThat(asked()).isEmpty();
        assertThat(journal.plansDue(TODAY.plusDays(6))).isEmpty();
        assertThat(journal.plansDue(TODAY.plusDays(7))).hasSize(1);
        assertThat(journal.takeaway(run).orElseThrow().worked()).contains("I listened");
    }

    @Test
    void anAnswerThatCannotBeKeptIsToldAndThePlanStays() {
        RunId run = planned("today", TODAY);
        model.refresh();
        journal.delete(run);
        model.answer(Plan.Result.DONE);
        assertThat(failures).hasSize(1);
    }
}
