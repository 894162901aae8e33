package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.RunSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The whole way by keyboard only: library, briefing, every page of play, ending, dashboard, causes, and back. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final int MORE_PAGES_THAN_ANY_STORY = 100;

    @TempDir
    static Path folder;

    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aScenarioIsPlayedFromTheLibraryToItsDashboardByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#play")).isTrue();

        for (int page = 0; !isThere(robot, "#ending") && page < MORE_PAGES_THAN_ANY_STORY; page++) {
            if (isThere(robot, "#moment")) {
                robot.push(KeyCode.DIGIT2);
            }
            robot.push(KeyCode.ENTER);
        }
        assertThat(isThere(robot, "#ending")).isTrue();

        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#feeling")).isTrue();
        robot.write("heavy");
        robot.push(KeyCode.ENTER);
        robot.interact(() -> node(robot, "#moves-7").requestFocus());
        robot.push(KeyCode.SPACE);
        for (int question = 0; question < 2; question++) {
            robot.interact(() -> node(robot, "#answer").requestFocus());
            robot.push(KeyCode.ENTER);
        }
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#happened")).as("the button leads on to what happened").isTrue();
        robot.interact(() -> node(robot, "#step-overview").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#debrief")).isTrue();
        RunSummary run = window.context().journal().runs(0, 1).get(0);
        assertThat(run.finished()).isTrue();
        assertThat(window.context().journal().run(run.id()).orElseThrow().impression())
                .isEqualTo(new FirstImpression(Optional.of("heavy"), OptionalInt.of(7)));

        robot.interact(() -> node(robot, "#debrief #timeline").requestFocus());
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#causes")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#causes")).isFalse();
        assertThat(node(robot, "#debrief #timeline").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#debrief")).isFalse();
    }

    private static Node node(FxRobot robot, String selector) {
        return robot.lookup(selector).query();
    }
}
