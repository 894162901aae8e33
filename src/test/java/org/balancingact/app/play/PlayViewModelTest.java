package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.balancingact.app.Film;
import org.balancingact.app.Steps;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.play.FailingJournal;
import org.balancingact.play.Opened;
import org.balancingact.play.PlayPage;
import org.balancingact.play.PlayPage.Asking;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.play.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayViewModelTest {
    private static final Reflection SURE = new Reflection(Optional.empty(), OptionalInt.of(4), Optional.empty());

    @TempDir
    private Path folder;
    private final List<Run> over = new ArrayList<>();
    private final Steps steps = new Steps();
    private Journal journal;
    private FailingJournal failing;
    private RunId id;

    @BeforeEach
    void openRecord() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
        failing = new FailingJournal(journal);
        id = journal.begin(new NewRun(Film.document(), Film.SEED, Mode.LEARN, Optional.empty(), Clock.systemUTC().instant()));
    }

    @AfterEach
    void closeRecord() {
        journal.close();
    }

    private PlayViewModel open(Background background, Question... asked) {
        Opened.Story story = (Opened.Story) Opened.of(failing.journal(), id);
        return new PlayViewModel(story.play(Clock.systemUTC(), Set.of(asked)), background, Clock.systemUTC(), over::add);
    }

    private PlayViewModel open(Question... asked) {
        return open(Background.sameThread(), asked);
    }

    private RunRecord kept() {
        return journal.run(id).orElseThrow();
    }

    private static void choose(PlayViewModel model, String option) {
        Moment moment = (Moment) model.progress().page();
        model.pick(moment.offered().stream().filter(offered -> offered.id().equals(option)).findFirst().orElseThrow());
        model.confirm();
    }

    @Test
    void pickingMovesNothingAndRecordsNothing() {
        PlayViewModel model = open();
        PlayPage before = model.progress().page();
        model.pick(((Moment) before).offered().get(2));
        model.pick(Film.over().choices().get(1).option());
        assertThat(model.progress().page()).isSameAs(before);
        assertThat(kept().choices()).isEmpty();
        assertThat(model.pickedProperty().get()).contains(((Moment) before).offered().get(2));
    }

    @Test
    void confirmingWithNothingPickedDoesNothing() {
        PlayViewModel model = open();
        model.goOn();
        model.confirm();
        assertThat(model.progress().page()).isInstanceOf(Moment.class);
        assertThat(kept().choices()).isEmpty();
    }

    @Test
    void aConfirmedPickIsOnRecordWhenItsConsequenceShowsAndIsPickedNoMore() {
        PlayViewModel model = open();
        List<Integer> keptWhenShown = new ArrayList<>();
        model.progressProperty().addListener((progress, before, after) -> keptWhenShown.add(kept().choices().size()));
        choose(model, "mandate-picture");
        assertThat(model.progress().page()).isInstanceOf(Consequence.class);
        assertThat(model.pickedProperty().get()).isEmpty();
        assertThat(keptWhenShown).containsExactly(1);
    }

    @Test
    void whileTheRecordIsWrittenNoOtherVerbDoesAnything() {
        PlayViewModel model = open(Background.by(steps));
        Moment moment = (Moment) model.progress().page();
        choose(model, "mandate-picture");
        assertThat(model.writingProperty().get()).isTrue();
        model.pick(moment.offered().get(3));
        model.confirm();
        model.goOn();
        model.stepBack();
        assertThat(model.progress().page()).isEqualTo(moment);
        assertThat(model.pickedProperty().get().orElseThrow().id()).isEqualTo("mandate-picture");
        steps.next();
        assertThat(steps.isIdle()).isTrue();
        assertThat(model.progress().page()).isInstanceOf(Consequence.class);
    }

    @Test
    void aPickThatCannotBeWrittenStaysPickedAndTryingAgainGoesOnFromThere() {
        PlayViewModel model = open();
        failing.setFull(true);
        choose(model, "mandate-picture");
        model.tryAgain();
        assertThat(model.progress().page()).isInstanceOf(Moment.class);
        assertThat(model.pickedProperty().get()).isPresent();
        assertThat(model.troubleProperty().get()).contains("The disk is full.");
        assertThat(model.writingProperty().get()).isFalse();
        failing.setFull(false);
        model.tryAgain();
        assertThat(model.progress().page()).isInstanceOf(Consequence.class);
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(kept().optionIds()).containsExactly("mandate-picture");
    }

    @Test
    void whatIsSaidIsKeptWithTheAnswerOrWhenPlayIsLeft() {
        PlayViewModel model = open(Question.CONFIDENCE);
        choose(model, "mandate-picture");
        model.say(SURE);
        assertThat(kept().choices().get(0).reflection()).isEqualTo(Reflection.NONE);
        model.leave();
        assertThat(kept().choices().get(0).reflection()).isEqualTo(SURE);
        PlayViewModel resumed = open(Question.CONFIDENCE);
        assertThat(resumed.progress().page()).isInstanceOf(Asking.class);
        assertThat(resumed.said()).isEqualTo(SURE);
        resumed.say(Reflection.NONE);
        resumed.answer();
        assertThat(resumed.progress().page()).isInstanceOf(Consequence.class);
        assertThat(kept().choices().get(0).reflection()).isEqualTo(Reflection.NONE);
        resumed.goOn();
        choose(resumed, "volunteers-rota");
        assertThat(resumed.said()).as("another pick, other words").isEqualTo(Reflection.NONE);
    }

    @Test
    void theEndingIsToldOnceAndTheRunIsFreeThen() {
        PlayViewModel model = open();
        for (String option : Film.over().optionIds()) {
            while (!(model.progress().page() instanceof Moment)) {
                model.goOn();
            }
            choose(model, option);
        }
        assertThat(over).isEmpty();
        assertThat(model.ahead()).as("the ending is no page of this screen").isEmpty();
        model.goOn();
        model.goOn();
        assertThat(over).singleElement().satisfies(run -> assertThat(run.optionIds()).isEqualTo(Film.over().optionIds()));
        assertThat(model.progress().page()).as("until another screen is there").isInstanceOf(Consequence.class);
        assertThat(journal.claim(id)).isPresent();
    }
}
