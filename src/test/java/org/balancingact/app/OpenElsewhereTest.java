package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.nav.Place;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.report.words.StoryWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A run that is open in one window is read-only in another. */
@ExtendWith(ApplicationExtension.class)
class OpenElsewhereTest {
    @TempDir
    private static Path folder;
    private Journal other;
    private Journal.Claim claim;
    private Run run;
    private Window window;

    @Start
    void open(Stage stage) {
        other = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
        Instant begun = Instant.parse("2026-03-01T10:00:00Z");
        RunId id = other.begin(new NewRun(Film.document(), Film.SEED, Mode.LEARN, Optional.empty(), begun));
        run = Film.start().choose("mandate-picture");
        other.choose(id, Pick.of(run.choices().get(0), begun, begun.plusSeconds(20)));
        claim = other.claim(id).orElseThrow();
        window = Window.open(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
        other.close();
    }

    @Test
    void itsStoryCanBeReadAndNothingPickedUntilTheOtherWindowLeavesIt(FxRobot robot) {
        robot.interact(() -> node(robot, "#continue").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#story-so-far")).isTrue();
        assertThat(robot.lookup("#story-so-far .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains(run.choices().get(0).scene().title(), run.scene().orElseThrow().title())
                .contains(new StoryWords(run.scenario()).of(run.choices().get(0).consequence()));
        assertThat(isThere(robot, ".option")).isFalse();

        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#story-so-far")).as("still played elsewhere").isTrue();

        claim.close();
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#play")).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> node(robot, "#leave").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#library")).isTrue();
    }

    @Test
    void itIsNotDeletedAndTheWindowSaysWhy(FxRobot robot) {
        robot.interact(() -> window.context().navigator().go(Place.HISTORY));
        robot.interact(() -> node(robot, "#delete-run").requestFocus());
        robot.push(KeyCode.ENTER);
        robot.interact(() -> node(robot, "#confirm-delete").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(window.context().notices().pending()).singleElement().asString().contains("another window");
        assertThat(other.count()).isEqualTo(1);

        robot.interact(() -> node(robot, "#delete-all").requestFocus());
        robot.push(KeyCode.ENTER);
        robot.interact(() -> node(robot, "#confirm-delete").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(other.count()).isEqualTo(1);
    }
}
