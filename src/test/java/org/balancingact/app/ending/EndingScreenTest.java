package org.balancingact.app.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;

import java.util.OptionalInt;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.analysis.Policy;
import org.balancingact.app.Mounted;
import org.balancingact.engine.Run;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EndingScreenTest {
    private final Run run = Policy.AS_ASKED.play(ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow().scenario());
    private int debriefs;
    private int reached;

    @Start
    void open(Stage stage) {
        EndingScreen screen = new EndingScreen(run, Onward.toDebrief(() -> debriefs++, () -> { }, OptionalInt.of(1)), new SimpleBooleanProperty(true))
                .telling(() -> reached++);
        Mounted.open(stage, screen, 1024, 640);
        screen.shown();
    }

    private static boolean isTold(FxRobot robot, String words) {
        return robot.lookup(".ending .label").queryAllAs(Labeled.class).stream().anyMatch(label -> label.getText().equals(words));
    }

    @Test
    void whatBecameOfItIsReadBeforeTheEndingAndEachHasAPageOfItsOwn(FxRobot robot) {
        String ending = run.finish().orElseThrow().ending().title();
        assertThat(isTold(robot, "What became of it")).isTrue();
        assertThat(isTold(robot, ending)).isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(isTold(robot, "What became of it")).isFalse();
        assertThat(isTold(robot, ending)).isTrue();
        assertThat(debriefs).isZero();
        assertThat(reached).isOne();
        assertThat(isThere(robot, "#onward")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(debriefs).isOne();
    }
}
