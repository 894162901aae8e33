package org.balancingact.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.balancingact.app.Film;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedTest {
    @TempDir
    private Path folder;
    private Journal journal;
    private Journal other;

    @BeforeEach
    void openRecords() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
        other = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
    }

    @AfterEach
    void closeRecords() {
        journal.close();
        other.close();
    }

    @Test
    void aRunIsPlayedInOnePlaceAtATimeAndReadInOthers() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.choose(play, "mandate-picture");
        for (Journal elsewhere : new Journal[] {journal, other}) {
            assertThat(Opened.of(elsewhere, run.id())).isInstanceOfSatisfying(Opened.Elsewhere.class,
                    found -> assertThat(found.kept().run().optionIds()).containsExactly("mandate-picture"));
        }
        play.leave();
        assertThat(Opened.of(other, run.id())).isInstanceOf(Opened.Story.class);
        assertThat(Opened.of(journal, run.id())).isInstanceOf(Opened.Elsewhere.class);
    }

    @Test
    void aStoryThatIsOpenedAndNotPlayedIsLeftAsWell() {
        Tried run = new Tried(journal, Mode.LEARN);
        ((Opened.Story) Opened.of(journal, run.id())).leave();
        assertThat(Opened.of(other, run.id())).isInstanceOf(Opened.Story.class);
    }

    @Test
    void thinkingTimeBeginsWhenPlayDoesNotWhenTheRunIsOpened() {
        Tried run = new Tried(journal, Mode.LEARN);
        Opened.Story story = (Opened.Story) Opened.of(journal, run.id());
        run.passes(300);
        Play play = story.play(run, Set.of());
        run.choose(play, "mandate-picture");
        assertThat(run.kept().choices().get(0).pick().shown()).isEqualTo(run.instant());
    }

    @Test
    void anOverRunLeadsToItsEndingUntilThatIsLeftAndThenToItsDebrief() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.chooseAll(play, Film.over().optionIds());
        play.goOn();
        assertThat(Opened.of(other, run.id())).as("though it is not left yet").isInstanceOf(Opened.Ending.class);
        play.leave();
        assertThat(Opened.of(journal, run.id())).isInstanceOfSatisfying(Opened.Ending.class, ending -> assertThat(ending.reached()).isFalse());
        journal.reachEnding(run.id());
        assertThat(Opened.of(journal, run.id())).isInstanceOfSatisfying(Opened.Ending.class, ending -> assertThat(ending.reached()).isTrue());
        journal.leaveEnding(run.id());
        assertThat(Opened.of(journal, run.id())).isInstanceOf(Opened.Debrief.class);
        assertThat(journal.claim(run.id())).as("nobody holds what is over").isPresent();
    }

    @Test
    void whereAFirstImpressionWasGivenTheEndingIsNotReadAgain() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.chooseAll(play, Film.over().optionIds());
        play.goOn();
        journal.impression(run.id(), FirstImpression.SKIPPED);
        assertThat(Remaining.of(journal, run.kept())).isEqualTo(Remaining.DEBRIEF);
    }

    @Test
    void aRunThatIsNotOnRecordSaysSoAndIsNotHeld() {
        RunId unknown = RunId.fresh();
        assertThatThrownBy(() -> Opened.of(journal, unknown)).isInstanceOf(JournalException.class);
        assertThat(other.claim(unknown)).isPresent();
    }

    @Test
    void aStoryThatCannotBeReadWhenItIsOursIsGivenFree() {
        FailingJournal failing = new FailingJournal(journal);
        Tried run = new Tried(failing.journal(), Mode.LEARN);
        failing.fail("openPage");
        assertThatThrownBy(() -> Opened.of(failing.journal(), run.id())).isInstanceOf(JournalException.class);
        assertThat(Opened.of(other, run.id())).isInstanceOf(Opened.Story.class);
    }
}
