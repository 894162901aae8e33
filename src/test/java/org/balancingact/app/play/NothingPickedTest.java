package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main button of a decision, tried while nothing is picked. */
@ExtendWith(ApplicationExtension.class)
class NothingPickedTest {
    private static final int MOST_SCREENFULS = 4;

    @TempDir
    private Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder);
    }

    @BeforeEach
    void decide(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itSaysWhatIsMissingAndPickingBeginsAtTheFirstOption(FxRobot robot) {
        assertThat(isThere(robot, "#missing")).isFalse();
        robot.clickOn("#do-this");
        assertThat(isThere(robot, "#moment")).isTrue();
        assertThat(isThere(robot, "#missing")).isTrue();
        assertThat(robot.lookup("#hint").queryAs(Label.class).getText()).isEqualTo("Pick one first.");
        assertThat(node(robot, "#option-1").isFocused()).isTrue();
        robot.push(KeyCode.DIGIT2);
        assertThat(isThere(robot, "#missing")).isFalse();
        assertThat(robot.lookup("#hint").queryAs(Label.class).getText()).isNotEqualTo("Pick one first.");
    }

    @Test
    void enterSaysItToo(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#missing")).isTrue();
        assertThat(node(robot, "#option-1").isFocused()).isTrue();
    }

    @Test
    void theClickerSaysItOnceAllHasBeenRead(FxRobot robot) {
        for (int page = 0; page < MOST_SCREENFULS; page++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertThat(isThere(robot, "#missing")).isTrue();
        assertThat(isThere(robot, "#moment")).isTrue();
    }
}
