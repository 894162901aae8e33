package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShortTextTest {
    private ShortText text;

    @Start
    void mount(Stage stage) {
        text = new ShortText("note", 40);
        Mounted.show(stage, text, 600, 200);
    }

    private void paste(FxRobot robot, String pasted) {
        robot.interact(() -> robot.lookup("#note").queryAs(TextField.class).replaceSelection(pasted));
    }

    private String told(FxRobot robot) {
        return robot.lookup("#note-limit").queryAs(Label.class).getText();
    }

    @Test
    void theFocusRingHasRoom(FxRobot robot) {
        double ring = 7;
        assertThat(robot.lookup("#note-limit").query().getLayoutY() - text.field().getLayoutY() - text.field().getLayoutBounds().getHeight())
                .isGreaterThanOrEqualTo(ring);
    }

    @Test
    void whatIsTooLongIsTakenAsFarAsItFitsAndTheRestIsTold(FxRobot robot) {
        assertThat(told(robot)).isEqualTo("Up to 40 characters");
        paste(robot, "a".repeat(29));
        assertThat(told(robot)).isEqualTo("Up to 40 characters");
        paste(robot, "b");
        assertThat(told(robot)).isEqualTo("30 of 40 characters");
        paste(robot, "c".repeat(13));
        assertThat(text.text()).isEqualTo("a".repeat(29) + "b" + "c".repeat(10));
        assertThat(told(robot)).isEqualTo("40 of 40 characters; the last 3 did not fit and were left out");
        paste(robot, "d");
        assertThat(told(robot)).isEqualTo("40 of 40 characters; the last one did not fit and was left out");
        robot.interact(() -> robot.lookup("#note").queryAs(TextField.class).deletePreviousChar());
        assertThat(told(robot)).isEqualTo("39 of 40 characters");
    }

    @Test
    void charactersAreNotCutInTwoAndLinesBecomeOne(FxRobot robot) {
        paste(robot, "x".repeat(39) + "e\u0301");
        assertThat(text.text()).isEqualTo("x".repeat(39));
        robot.interact(() -> text.setText(""));
        paste(robot, "one\ntwo");
        assertThat(text.text()).isEqualTo("one two");
    }
}
