package org.balancingact.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balancingact.play.Tried.readOn;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.app.Film;
import org.balancingact.engine.StoryLength;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.play.PlayPage.Asking;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.play.PlayPage.Ending;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayTest {
    private static final Reflection WORDS = new Reflection(Optional.of(Style.MANAGER), OptionalInt.of(4), Optional.of("It was late."));

    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void openRecord() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
    }

    @AfterEach
    void closeRecord() {
        journal.close();
    }

    @Test
    void aChoiceIsOnRecordWithItsThinkingTimeFromTheOptionsShownToThePick() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.passes(75);
        run.choose(play, "mandate-cost");
        assertThat(play.progress().page()).isInstanceOf(Consequence.class);
        RecordedChoice choice = run.kept().choices().get(0);
        assertThat(Duration.between(choice.pick().shown(), choice.pick().picked())).isEqualTo(Duration.ofSeconds(75));
        assertThat(choice.pick().offered()).isEqualTo(Film.start().offered().stream().map(Option::id).toList());
    }

    @Test
    void thinkingTimeGoesOnWhileThePagesBeforeAreReadAgain() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.chooseAll(play, List.of("mandate-picture", "volunteers-rota"));
        readOn(play);
        run.passes(20);
        play.turnBack();
        run.passes(20);
        play.goOn();
        run.chooseAll(play, List.of("films-ghent"));
        RecordedChoice choice = run.kept().choices().get(2);
        assertThat(Duration.between(choice.pick().shown(), choice.pick().picked())).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void nothingLeadsOnFromADecisionButAChoiceOfWhatIsOffered() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        Progress before = play.progress();
        Option another = Film.over().choices().get(1).option();
        assertThat(play.goOn()).isSameAs(before);
        assertThat(play.choose(another, run.instant())).isSameAs(before);
        assertThat(play.answer(WORDS)).isSameAs(before);
        assertThat(play.turnBack()).isSameAs(before);
        assertThat(play.takeBack()).isSameAs(before);
        assertThat(run.kept().choices()).isEmpty();
    }

    @Test
    void interludesAreReadAsPages() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.chooseAll(play, List.of("mandate-picture", "volunteers-rota"));
        assertThat(play.goOn().page()).isInstanceOf(Interlude.class);
        assertThat(play.goOn().page()).isInstanceOf(Moment.class);
        assertThat(play.turnBack().page()).isInstanceOf(Interlude.class);
    }

    @Test
    void checkpointsShowWhereTheAuthorSetThemButNeverInAssessMode() {
        for (Mode mode : List.of(Mode.LEARN, Mode.ASSESS)) {
            Tried run = new Tried(journal, mode);
            Play play = run.open();
            run.choose(play, "mandate-picture");
            assertThat(((Consequence) play.progress().page()).checkpoint()).isEmpty();
            run.chooseAll(play, List.of("volunteers-rota"));
            assertThat(((Consequence) play.progress().page()).checkpoint().isPresent()).isEqualTo(mode == Mode.LEARN);
        }
    }

    @Test
    void thePageAheadIsTheOneThatOpens() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open(Question.TAG);
        for (String option : Film.over().optionIds()) {
            while (!(play.progress().page() instanceof Moment moment)) {
                PageInRun ahead = play.progress().ahead(Optional.empty()).orElseThrow();
                assertThat(play.goOn().pageInRun()).isEqualTo(ahead);
            }
            assertThat(play.progress().ahead(Optional.empty())).isEmpty();
            Option picked = moment.offered().stream().filter(offered -> offered.id().equals(option)).findFirst().orElseThrow();
            PageInRun ahead = play.progress().ahead(Optional.of(picked)).orElseThrow();
            assertThat(play.choose(picked, run.instant()).pageInRun()).isEqualTo(ahead);
        }
    }

    @Test
    void decisionsAreCountedFromOneAndAConsequenceBelongsToItsOwn() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        assertThat(play.progress().decision()).isEqualTo(1);
        assertThat(play.progress().length()).isEqualTo(StoryLength.of(Film.document().scenario()));
        run.choose(play, "mandate-picture");
        assertThat(play.progress().decision()).isEqualTo(1);
        readOn(play);
        assertThat(play.progress().decision()).isEqualTo(2);
    }

    @Test
    void inLearnModeAStepBackIsPossibleUntilTheNextPickAndOnceADecision() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        assertThat(play.progress().mayTakeBack()).isFalse();
        run.choose(play, "mandate-picture");
        readOn(play);
        assertThat(play.progress().mayTakeBack()).isTrue();
        play.takeBack();
        assertThat(((Moment) play.progress().page()).visit().scene().id()).isEqualTo("mandate");
        run.choose(play, "mandate-cost");
        assertThat(play.progress().mayTakeBack()).isFalse();
        RecordedChoice changed = run.kept().choices().get(0);
        assertThat(changed.pick().option()).isEqualTo("mandate-cost");
        assertThat(changed.counted().option()).isEqualTo("mandate-picture");
    }

    @Test
    void aStepBackLeadsToTheDecisionItselfAndOpensNoWayToTheOneBefore() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.chooseAll(play, List.of("mandate-picture", "volunteers-rota", "films-ghent"));
        assertThat(play.takeBack().page()).isInstanceOf(Moment.class);
        assertThat(play.progress().mayTakeBack()).isFalse();
        assertThat(run.kept().optionIds()).containsExactly("mandate-picture", "volunteers-rota");
        play.leave();
        assertThat(run.open().progress().page()).as("on record, too").isEqualTo(play.progress().page());
    }

    @Test
    void exploreModeGoesBackAsOftenAsWantedAndAssessModeNever() {
        Tried explore = new Tried(journal, Mode.EXPLORE);
        Play play = explore.open();
        explore.chooseAll(play, List.of("mandate-picture", "volunteers-rota"));
        play.takeBack();
        play.takeBack();
        assertThat(explore.kept().choices()).isEmpty();
        Tried assess = new Tried(journal, Mode.ASSESS);
        Play never = assess.open();
        assess.choose(never, "mandate-picture");
        assertThat(never.progress().mayTakeBack()).isFalse();
        never.takeBack();
        assertThat(assess.kept().optionIds()).containsExactly("mandate-picture");
    }

    @Test
    void answersAreKeptAndMayBeLeftOut() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open(Question.values());
        run.choose(play, "mandate-picture");
        assertThat(((Asking) play.progress().page()).asked()).containsExactlyInAnyOrder(Question.values());
        assertThat(play.answer(WORDS).page()).isInstanceOf(Consequence.class);
        assertThat(run.kept().choices().get(0).reflection()).isEqualTo(WORDS);
        run.chooseAll(play, List.of("volunteers-rota"));
        play.answer(Reflection.NONE);
        assertThat(run.kept().choices().get(1).reflection()).isEqualTo(Reflection.NONE);
    }

    @Test
    void anAnswerThatComesTwiceLeadsOnOnce() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open(Question.values());
        run.choose(play, "mandate-picture");
        Progress answered = play.answer(WORDS);
        assertThat(play.answer(Reflection.NONE)).isSameAs(answered);
        assertThat(play.say(Reflection.NONE)).isSameAs(answered);
        assertThat(run.kept().choices().get(0).reflection()).isEqualTo(WORDS);
    }

    @Test
    void whatHasBeenSaidAlreadyIsNotWrittenAgain() {
        FailingJournal listening = new FailingJournal(journal);
        Tried run = new Tried(listening.journal(), Mode.LEARN);
        Play play = run.open(Question.values());
        run.choose(play, "mandate-picture");
        play.say(WORDS);
        listening.verbs();
        play.say(WORDS);
        assertThat(listening.verbs()).isEmpty();
    }

    @Test
    void whatWasSaidSoFarIsThereAgainWhenPlayIsLeftAndTakenUp() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open(Question.values());
        run.choose(play, "mandate-picture");
        play.answer(new Reflection(Optional.empty(), OptionalInt.of(1), Optional.empty()));
        run.chooseAll(play, List.of("volunteers-rota"));
        play.say(WORDS);
        play.leave();
        Play resumed = run.open(Question.values());
        assertThat(resumed.progress().page()).isInstanceOf(Asking.class);
        assertThat(resumed.progress().said()).isEqualTo(WORDS);
        run.chooseAll(resumed, List.of("films-ghent"));
        assertThat(resumed.progress().said()).as("another pick, other words").isEqualTo(Reflection.NONE);
    }

    @Test
    void aRunIsTakenUpOnExactlyThePageThatWasLeft() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open(Question.TAG);
        run.chooseAll(play, List.of("mandate-picture", "volunteers-rota"));
        for (int page = 0; page < 4; page++) {
            play.leave();
            Play resumed = run.open(Question.TAG);
            assertThat(resumed.progress().pageInRun()).isEqualTo(play.progress().pageInRun());
            resumed.goOn();
            play = resumed;
        }
        assertThat(play.progress().page()).isInstanceOf(Moment.class);
    }

    @Test
    void whereQuestionsAreAskedNoMoreTheNearestPageOpens() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open(Question.TAG);
        run.choose(play, "mandate-picture");
        play.leave();
        assertThat(run.open().progress().page()).isInstanceOf(Consequence.class);
    }

    @Test
    void closingOpensNoWayBack() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.chooseAll(play, List.of("mandate-picture", "volunteers-rota"));
        play.takeBack();
        play.leave();
        Play resumed = run.open();
        assertThat(resumed.progress().mayTakeBack()).isFalse();
        run.chooseAll(resumed, List.of("volunteers-rota"));
        assertThat(resumed.progress().mayTakeBack()).isFalse();
    }

    @Test
    void theOutcomeIsOnRecordWhenTheEndingIsReached() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.chooseAll(play, Film.over().optionIds());
        assertThat(play.progress().isOver()).isFalse();
        assertThat(run.kept().finish()).isEmpty();
        Ending ending = (Ending) play.goOn().page();
        assertThat(run.kept().finish().orElseThrow().ending()).isEqualTo(ending.finish().ending().id());
        assertThat(ending.finish()).isEqualTo(Film.over().finish().orElseThrow());
        assertThat(ending.week()).isEqualTo(Film.document().scenario().lastWeek());
    }

    @Test
    void nothingLeadsAwayFromAnEnding() {
        Tried run = new Tried(journal, Mode.EXPLORE);
        Play play = run.open();
        run.chooseAll(play, Film.over().optionIds());
        Progress over = play.goOn();
        assertThat(List.of(play.goOn(), play.turnBack(), play.takeBack(), play.say(WORDS), play.answer(WORDS)))
                .allSatisfy(after -> assertThat(after).isSameAs(over));
    }

    @Test
    void aRunThatEndedBeforeItsLastPageWasReadIsTakenUpOnThatPage() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        run.chooseAll(play, Film.over().optionIds());
        play.leave();
        journal.open(run.id(), OpenPage.scene(9));
        Play resumed = run.open();
        assertThat(resumed.progress().page()).isInstanceOf(Consequence.class);
        assertThat(resumed.goOn().isOver()).isTrue();
    }

    @Test
    void whatWasLeftIsNotPlayedOn() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = run.open();
        play.leave();
        assertThatThrownBy(() -> run.choose(play, "mandate-cost")).isInstanceOf(IllegalStateException.class);
        assertThat(run.kept().choices()).isEmpty();
    }

    @Test
    void aTryOutHasEveryFreedomAndKeepsNothing() {
        Tried run = new Tried(journal, Mode.LEARN);
        Play play = Play.tryOut(Film.start().choose("mandate-picture"), run);
        assertThat(play.progress().page()).isInstanceOf(Moment.class);
        run.choose(play, "volunteers-rota");
        play.takeBack();
        play.takeBack();
        run.chooseAll(play, Film.over().optionIds());
        assertThat(play.goOn().isOver()).isTrue();
        play.leave();
        assertThat(run.kept().choices()).isEmpty();
        assertThat(journal.count()).isEqualTo(1);
    }
}
