package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DisclosureTest {
    @Start
    void open(Stage stage) {
        Mounted.show(stage, new Disclosure("Why this interval?", "Few decisions."), 400, 200);
    }

    @Test
    void theAnswerComesAndGoesByKeyAndMouseAndIsSpokenWhileItStands(FxRobot robot) {
        Button ask = robot.lookup(".button").queryAs(Button.class);
        Paragraph answer = robot.lookup(".paragraph").queryAs(Paragraph.class);
        assertThat(answer.isVisible()).isFalse();
        robot.interact(ask::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(answer.isVisible()).isTrue();
        assertThat(ask.getAccessibleText()).isEqualTo("Why this interval? Few decisions.");
        robot.clickOn(ask);
        assertThat(answer.isVisible()).isFalse();
        assertThat(ask.getAccessibleText()).isEqualTo("Why this interval?");
    }
}
