package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.nav.Place;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A run whose ending was open when its window closed. */
@ExtendWith(ApplicationExtension.class)
class EndingJourneyTest {
    @TempDir
    private Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder);
        Journal journal = window.context().journal();
        Instant then = Instant.parse("2026-03-02T09:00:00Z");
        RunId run = journal.begin(new NewRun(Film.document(), Film.SEED, Mode.LEARN, Optional.empty(), then));
        Run over = Film.over();
        for (Choice choice : over.choices()) {
            journal.choose(run, Pick.of(choice, then, then));
        }
        journal.finish(run, StoredFinish.of(over.finish().orElseThrow(), then), over.finish().orElseThrow().ending().title());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itIsTakenUpOnTheEndingUntilThatIsLeftForTheDebrief(FxRobot robot) {
        openFromHistory(robot);
        assertThat(isThere(robot, "#aftermath")).isTrue();
        press(robot, "#later");
        assertThat(isThere(robot, "#history")).isTrue();

        openFromHistory(robot);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#ending")).as("after what became of it").isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#feeling")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#history")).isTrue();

        openFromHistory(robot);
        assertThat(isThere(robot, "#feeling")).isTrue();
        robot.push(KeyCode.ESCAPE);

        press(robot, "#read-ending");
        assertThat(isThere(robot, "#aftermath")).as("read again").isTrue();
        assertThat(robot.lookup("#later").queryLabeled().getText()).as("there is nothing to put off").isEqualTo("Back");
        press(robot, "#later");
        assertThat(isThere(robot, "#history")).isTrue();
    }

    @Test
    void itIsFoundInTheLibraryUntilTheLastPageOfItsDebriefWasOpened(FxRobot robot) {
        robot.interact(() -> window.context().navigator().go(Place.LIBRARY));
        press(robot, "#continue");
        assertThat(isThere(robot, "#aftermath")).isTrue();
        press(robot, "#read-on");
        assertThat(isThere(robot, "#ending")).isTrue();
        press(robot, "#onward");
        press(robot, "#close-debrief");
        assertThat(isThere(robot, "#library")).isTrue();
        press(robot, "#continue");
        assertThat(isThere(robot, "#feeling")).isTrue();
        window.context().journal().impression(window.context().journal().runs(0, 1).get(0).id(), FirstImpression.SKIPPED);
        press(robot, "#close-debrief");
        press(robot, "#continue");
        assertThat(isThere(robot, "#debrief")).as("a part of it was seen").isTrue();
        press(robot, "#step-take-along");
        press(robot, "#close-debrief");
        assertThat(isThere(robot, "#library")).isTrue();
        assertThat(isThere(robot, "#continue")).isFalse();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).query().requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private void openFromHistory(FxRobot robot) {
        robot.interact(() -> window.context().navigator().go(Place.HISTORY));
        robot.interact(() -> robot.lookup("#runs").queryListView().getSelectionModel().clearAndSelect(0));
        press(robot, "#open-run");
    }
}
