package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Window;
import org.balancingact.engine.Run;
import org.balancingact.journal.KeptRun;
import org.balancingact.report.words.StoryWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who comes back to a run is told in one line what was done last, and how long the rest takes. */
@ExtendWith(ApplicationExtension.class)
class ComingBackTest {
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

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void whatWasDoneLastStandsAboveThePageUntilOneGoesOn(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(texts(robot, ".recap-words")).as("a run that has just begun").isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(texts(robot, ".looking-back .label")).as("whom it is about").contains("Henrik Lind");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(texts(robot, ".recap-words")).as("a run that goes on").isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(texts(robot, "#pause-page .label")).anyMatch(text -> text.matches("(?s).*About \\d+\\u00a0minutes are left\\..*"));
        assertThat(texts(robot, ".looking-back .label")).as("what was chosen last").contains("Reused the last launch’s pages");
        robot.interact(() -> node(robot, "#leave").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(texts(robot, "#library .label")).anyMatch(text -> text.matches(".*about \\d+\\u00a0minutes left.*"));

        robot.interact(() -> node(robot, "#continue").requestFocus());
        robot.push(KeyCode.ENTER);
        Run run = KeptRun.of(window.context().journal(), window.context().journal().runs(0, 1).get(0).id()).run();
        assertThat(texts(robot, ".recap-words")).containsExactly(StoryWords.last(run.choices().get(0)));
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#moment")).isFalse();
        assertThat(texts(robot, ".recap-words")).isEmpty();
    }
}
