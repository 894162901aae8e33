package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.balancingact.app.Lifetimes;
import org.balancingact.app.Window;
import org.balancingact.app.control.PageStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was left of play is not held by anything, so that an evening in a room does not fill the memory. */
@ExtendWith(ApplicationExtension.class)
class LeftPagesTest {
    @TempDir
    private Path folder;
    private final Lifetimes pages = new Lifetimes();
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder);
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** The screen and its bar, the page that is seen, and the one that is made ahead. */
    private void note(FxRobot robot) {
        robot.interact(() -> {
            BorderPane screen = node(robot, "#play");
            pages.note(screen, node(robot, ".play-bar"));
            pages.note(((PageStack) screen.getCenter()).getChildren().toArray());
        });
    }

    @Test
    void ofAllPagesOfARunOnlyTheOneThatIsOpenIsReachable(FxRobot robot) {
        for (int page = 0; page < 12; page++) {
            robot.push(KeyCode.DIGIT2);
            note(robot);
            robot.push(KeyCode.ENTER);
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(pages.count()).isGreaterThan(12);
        assertThat(pages.reachable(3)).as("the screen, its bar and nothing else").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void nothingOfARunIsReachableOnceItsEndingIsThere(FxRobot robot) {
        while (!isThere(robot, "#aftermath")) {
            note(robot);
            robot.push(KeyCode.DIGIT2);
            robot.push(KeyCode.ENTER);
        }
        assertThat(pages.reachable(0)).isEmpty();
    }

    @Test
    void nothingOfARunIsReachableOnceItWasLeftForLater(FxRobot robot) {
        robot.push(KeyCode.DIGIT2);
        note(robot);
        robot.push(KeyCode.ESCAPE);
        note(robot);
        robot.interact(() -> node(robot, "#leave").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#library")).isTrue();
        assertThat(pages.reachable(0)).isEmpty();
    }
}
