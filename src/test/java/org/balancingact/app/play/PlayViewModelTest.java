package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.balancingact.app.Film;
import org.balancingact.app.play.PlayPage.Asking;
import org.balancingact.app.play.PlayPage.Consequence;
import org.balancingact.app.play.PlayPage.Interlude;
import org.balancingact.app.play.PlayPage.Moment;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayViewModelTest {
    @TempDir
    Path folder;

    private final List<Run> over = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private Journal journal;
    private RunId id;

    @BeforeEach
    void openRecord() {
        journal = JournalOpening.of(new DataFolder(folder), clock).journal();
    }

    @AfterEach
    void closeRecord() {
        journal.close();
    }

    private PlayViewModel begin(Mode mode, Questions questions) {
        PlaySession session = new PlayOpening(journal).begin(new NewRun(Film.document(), Film.SEED, mode, Optional.empty(), now));
        id = session.id();
        return model(session, questions);
    }

    private PlayViewModel model(PlaySession session, Questions questions) {
        return new PlayViewModel(session, journal, Background.sameThread(), clock, questions, over::add);
    }

    private RunRecord kept() {
        return journal.run(id).orElseThrow();
    }

    private static void choose(PlayViewModel model, String option) {
        Moment moment = (Moment) model.pageProperty().get();
        model.pick(moment.offered().stream().filter(offered -> offered.id().equals(option)).findFirst().orElseThrow());
        model.confirm();
    }

    private static void readOnToTheNextDecision(PlayViewModel model) {
        while (!(model.pageProperty().get() instanceof Moment)) {
            model.goOn();
        }
    }

    @Test
    void pickingMovesNothingAndRecordsNothing() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        PlayPage before = model.pageProperty().get();
        model.pick(2);
        assertThat(model.pageProperty().get()).isSameAs(before);
        assertThat(kept().choices()).isEmpty();
        assertThat(model.pickedProperty().get()).contains(((Moment) before).offered().get(2));
    }

    @Test
    void aConfirmedPickIsOnRecordWhenItsConsequenceShows() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        List<Integer> keptWhenShown = new ArrayList<>();
        model.pageProperty().addListener((page, before, after) -> keptWhenShown.add(kept().choices().size()));
        choose(model, "mandate-picture");
        assertThat(model.pageProperty().get()).isInstanceOf(Consequence.class);
        assertThat(keptWhenShown).containsExactly(1);
    }

    @Test
    void thinkingTimeRunsFromTheOptionsShownToThePickConfirmed() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        now = now.plusSeconds(75);
        choose(model, "mandate-cost");
        RecordedChoice choice = kept().choices().get(0);
        assertThat(Duration.between(choice.pick().shown(), choice.pick().picked())).isEqualTo(Duration.ofSeconds(75));
        assertThat(choice.pick().offered()).isEqualTo(Film.start().offered().stream().map(Option::id).toList());
    }

    @Test
    void confirmingWithNothingPickedDoesNothing() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        model.goOn();
        assertThat(model.pageProperty().get()).isInstanceOf(Moment.class);
        assertThat(kept().choices()).isEmpty();
    }

    @Test
    void interludesAreReadAsPages() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        choose(model, "mandate-picture");
        readOnToTheNextDecision(model);
        choose(model, "volunteers-rota");
        model.goOn();
        assertThat(model.pageProperty().get()).isInstanceOf(Interlude.class);
        model.goOn();
        assertThat(model.pageProperty().get()).isInstanceOf(Moment.class);
        model.turnBack();
        assertThat(model.pageProperty().get()).isInstanceOf(Interlude.class);
    }

    @Test
    void checkpointsShowWhereTheAuthorSetThemButNeverInAssessMode() {
        for (Mode mode : List.of(Mode.LEARN, Mode.ASSESS)) {
            PlayViewModel model = begin(mode, Questions.NONE);
            choose(model, "mandate-picture");
            assertThat(((Consequence) model.pageProperty().get()).checkpoint()).isEmpty();
            readOnToTheNextDecision(model);
            choose(model, "volunteers-rota");
            assertThat(((Consequence) model.pageProperty().get()).checkpoint().isPresent()).isEqualTo(mode == Mode.LEARN);
        }
    }

    @Test
    void inLearnModeAStepBackIsPossibleUntilTheNextPickAndOnceADecision() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        assertThat(model.canStepBack()).isFalse();
        choose(model, "mandate-picture");
        readOnToTheNextDecision(model);
        assertThat(model.canStepBack()).isTrue();
        model.stepBack();
        assertThat(((Moment) model.pageProperty().get()).visit().scene().id()).isEqualTo("mandate");
        choose(model, "mandate-cost");
        assertThat(model.canStepBack()).isFalse();
        RecordedChoice changed = kept().choices().get(0);
        assertThat(changed.pick().option()).isEqualTo("mandate-cost");
        assertThat(changed.counted().option()).isEqualTo("mandate-picture");
    }

    @Test
    void aStepBackDoesNotOpenTheWayToTheDecisionBefore() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        choose(model, "mandate-picture");
        readOnToTheNextDecision(model);
        choose(model, "volunteers-rota");
        model.stepBack();
        assertThat(model.canStepBack()).isFalse();
        assertThat(kept().optionIds()).containsExactly("mandate-picture");
    }

    @Test
    void exploreModeGoesBackAsOftenAsWantedAndAssessModeNever() {
        PlayViewModel explore = begin(Mode.EXPLORE, Questions.NONE);
        choose(explore, "mandate-picture");
        readOnToTheNextDecision(explore);
        choose(explore, "volunteers-rota");
        explore.stepBack();
        explore.stepBack();
        assertThat(kept().choices()).isEmpty();
        PlayViewModel assess = begin(Mode.ASSESS, Questions.NONE);
        choose(assess, "mandate-picture");
        assertThat(assess.canStepBack()).isFalse();
    }

    @Test
    void answersAreKeptAndMayBeLeftOut() {
        PlayViewModel model = begin(Mode.LEARN, new Questions(true, true, true));
        choose(model, "mandate-picture");
        assertThat(model.pageProperty().get()).isInstanceOf(Asking.class);
        model.answer(new Reflection(Optional.of(Style.MANAGER), OptionalInt.of(4), Optional.empty()));
        assertThat(model.pageProperty().get()).isInstanceOf(Consequence.class);
        assertThat(kept().choices().get(0).reflection().ownTag()).contains(Style.MANAGER);
        readOnToTheNextDecision(model);
        choose(model, "volunteers-rota");
        model.answer(Reflection.NONE);
        assertThat(kept().choices().get(1).reflection()).isEqualTo(Reflection.NONE);
    }

    @Test
    void whatWasSaidSoFarIsThereAgainWhenPlayIsLeftAndTakenUp() {
        Questions questions = new Questions(true, true, true);
        PlayViewModel model = begin(Mode.LEARN, questions);
        choose(model, "mandate-picture");
        Reflection said = new Reflection(Optional.empty(), OptionalInt.of(2), Optional.of("I was not su"));
        model.say(said);
        model.keepSaid();
        model.leave();
        PlayViewModel resumed = model(new PlayOpening(journal).resume(id).orElseThrow(), questions);
        assertThat(resumed.pageProperty().get()).isInstanceOf(Asking.class);
        assertThat(resumed.said()).isEqualTo(said);
        resumed.answer(said);
        readOnToTheNextDecision(resumed);
        choose(resumed, "volunteers-rota");
        assertThat(resumed.said()).as("another pick, other words").isEqualTo(Reflection.NONE);
    }

    @Test
    void aLeftRunGoesOnExactlyWhereItWas() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        choose(model, "mandate-picture");
        readOnToTheNextDecision(model);
        choose(model, "volunteers-rota");
        readOnToTheNextDecision(model);
        model.leave();
        PlayViewModel resumed = model(new PlayOpening(journal).resume(id).orElseThrow(), Questions.NONE);
        readOnToTheNextDecision(resumed);
        Moment before = (Moment) model.pageProperty().get();
        assertThat(resumed.pageProperty().get()).isEqualTo(before);
        assertThat(resumed.decisionNumber()).isEqualTo(3);
    }

    @Test
    void aStepBackTakenBeforeLeavingCannotBeTakenAgain() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        choose(model, "mandate-picture");
        model.stepBack();
        choose(model, "mandate-cost");
        model.leave();
        assertThat(model(new PlayOpening(journal).resume(id).orElseThrow(), Questions.NONE).canStepBack()).isFalse();
    }

    @Test
    void leavingRightAfterAStepBackOpensNoWayFurtherBack() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        choose(model, "mandate-picture");
        readOnToTheNextDecision(model);
        choose(model, "volunteers-rota");
        model.stepBack();
        model.leave();
        PlayViewModel resumed = model(new PlayOpening(journal).resume(id).orElseThrow(), Questions.NONE);
        assertThat(resumed.canStepBack()).isFalse();
        readOnToTheNextDecision(resumed);
        choose(resumed, "volunteers-rota");
        assertThat(resumed.canStepBack()).isFalse();
    }

    @Test
    void aRunOpenInOneWindowCannotBeOpenedInAnother() {
        begin(Mode.LEARN, Questions.NONE);
        assertThat(new PlayOpening(journal).resume(id)).isEmpty();
    }

    @Test
    void theOutcomeIsOnRecordWhenTheEndingIsReached() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        for (String option : Film.over().optionIds()) {
            readOnToTheNextDecision(model);
            choose(model, option);
        }
        assertThat(over).isEmpty();
        model.goOn();
        assertThat(over).hasSize(1);
        assertThat(kept().finish().orElseThrow().ending()).isEqualTo(Film.over().finish().orElseThrow().ending().id());
    }

    @Test
    void aRunThatEndedBeforeItsLastPageWasReadIsResumedOnThatPage() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        for (String option : Film.over().optionIds()) {
            readOnToTheNextDecision(model);
            choose(model, option);
        }
        model.leave();
        PlayViewModel resumed = model(new PlayOpening(journal).resume(id).orElseThrow(), Questions.NONE);
        assertThat(resumed.pageProperty().get()).isInstanceOf(Consequence.class);
        resumed.goOn();
        assertThat(over).hasSize(1);
    }

    @Test
    void aPickThatCannotBeWrittenStaysPickedAndSaysWhy() {
        PlayViewModel model = begin(Mode.LEARN, Questions.NONE);
        journal.delete(id);
        choose(model, "mandate-picture");
        assertThat(model.pageProperty().get()).isInstanceOf(Moment.class);
        assertThat(model.pickedProperty().get()).isPresent();
        assertThat(model.troubleProperty().get()).isPresent();
        assertThat(model.writingProperty().get()).isFalse();
    }

    @Test
    void tryingAgainWritesThePickThatCouldNotBeWrittenAndGoesOn() {
        AtomicBoolean full = new AtomicBoolean();
        Journal failing = (Journal) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Journal.class},
                (proxy, verb, arguments) -> {
                    if (full.get()) {
                        throw new JournalException("The disk is full.");
                    }
                    return verb.invoke(journal, arguments);
                });
        PlaySession session = new PlayOpening(failing).begin(
                new NewRun(Film.document(), Film.SEED, Mode.LEARN, Optional.empty(), now));
        id = session.id();
        PlayViewModel model = new PlayViewModel(session, failing, Background.sameThread(), clock, Questions.NONE, over::add);
        full.set(true);
        choose(model, "mandate-picture");
        model.tryAgain();
        assertThat(model.troubleProperty().get()).contains("The disk is full.");
        full.set(false);
        model.tryAgain();
        assertThat(model.pageProperty().get()).isInstanceOf(Consequence.class);
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(kept().optionIds()).containsExactly("mandate-picture");
    }
}
