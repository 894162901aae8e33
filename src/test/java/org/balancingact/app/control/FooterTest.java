package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A footer keeps to one row as long as it can. */
@ExtendWith(ApplicationExtension.class)
class FooterTest {
    private static final String MANY = "What the moments called for in all of the twelve decisions";

    private final List<String> pressed = new ArrayList<>();
    private Footer footer;
    private Button next;
    private Button first;
    private Button second;

    @Start
    void open(Stage stage) {
        footer = new Footer("A teaching model. How you acted in this run, not who you are.");
        next = Buttons.named("next", Buttons.primary("", () -> pressed.add("next")));
        first = Buttons.named("first", Buttons.text("", () -> pressed.add("first")));
        second = Buttons.named("second", Buttons.text("", () -> pressed.add("second")));
        footer.name(next, MANY, "Next");
        footer.name(first, "Counts and the four places", "Counts");
        footer.name(second, "How much of both", "How much");
        footer.setButtons(List.of(first, second), next);
        footer.setManaged(false);
        Mounted.show(stage, new StackPane(footer), 1600, 200);
    }

    private void give(FxRobot robot, double width) {
        robot.interact(() -> {
            footer.resize(width, footer.prefHeight(width));
            footer.layout();
        });
    }

    private MenuButton more() {
        return (MenuButton) footer.lookup("#more");
    }

    @Test
    void whereThereIsRoomAllSaysItsWholeName(FxRobot robot) {
        give(robot, 1600);
        assertThat(List.of(next.getText(), first.getText())).containsExactly(MANY, "Counts and the four places");
        assertThat(more().isVisible()).isFalse();
    }

    @Test
    void withLessRoomTheNamesAreBriefAndSpokenAsBefore(FxRobot robot) {
        give(robot, 700);
        assertThat(List.of(next.getText(), first.getText(), second.getText())).containsExactly("Next", "Counts", "How much");
        assertThat(next.getAccessibleText()).isEqualTo(MANY);
        assertThat(more().isVisible()).isFalse();
        give(robot, 1600);
        assertThat(next.getText()).isEqualTo(MANY);
    }

    @Test
    void withLittleRoomWhatCanBeFoldedIsInAMenuThatSaysItWhole(FxRobot robot) {
        give(robot, 480);
        assertThat(List.of(more().isVisible(), first.isVisible(), next.isVisible())).containsExactly(true, false, true);
        assertThat(more().getItems()).extracting(item -> item.getText()).containsExactly("Counts and the four places", "How much of both");
        robot.interact(() -> more().getItems().get(1).fire());
        assertThat(pressed).containsExactly("second");
    }
}
