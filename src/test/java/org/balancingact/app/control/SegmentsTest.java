package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SegmentsTest {
    private final List<Integer> chosen = new ArrayList<>();
    private Button after;
    private Segments segments;

    @Start
    void open(Stage stage) {
        after = new Button("After");
        segments = Segments.asking(List.of("one", "two", "three"), OptionalInt.empty(), chosen::add);
        Mounted.show(stage, new VBox(segments, after), 400, 200);
        segments.stop().requestFocus();
    }

    @Test
    void theArrowKeysChooseAndTheTabKeyLeaves(FxRobot robot) {
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT);
        assertThat(chosen).containsExactly(0, 1);
        assertThat(segments.chosen()).hasValue(1);
        robot.type(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void whatIsChosenStaysChosenWhenPressedAgain(FxRobot robot) {
        robot.type(KeyCode.SPACE).type(KeyCode.SPACE);
        assertThat(segments.chosen()).hasValue(0);
        robot.interact(segments::clear);
        assertThat(segments.chosen()).isEmpty();
    }

    @Test
    void inJustTheRoomTheyAskForTheyStayJoined(FxRobot robot) {
        robot.interact(() -> {
            HBox row = new HBox(segments);
            ((VBox) after.getParent()).getChildren().add(row);
            for (int pass = 0; pass < 4; pass++) {
                row.requestLayout();
                segments.requestLayout();
                after.getScene().getRoot().applyCss();
                after.getScene().getRoot().layout();
                assertThat(segments.getHgap()).as("pass %s", pass).isEqualTo(pass == 0 ? segments.getHgap() : -1);
            }
        });
    }
}
