package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FittingRowTest {
    private Label name;
    private Label entries;
    private Label menu;
    private FittingRow row;

    @Start
    void open(Stage stage) {
        name = new Label("The name");
        entries = new Label("entries, entries, entries");
        menu = new Label("menu");
        row = new FittingRow() {{
            setForms(List.of(List.of(name, entries), List.of(name, menu), List.of(menu)));
        }};
        // Its width is that which the tests give it.
        row.setManaged(false);
        Mounted.show(stage, new StackPane(row), 800, 100);
    }

    private void give(FxRobot robot, double width) {
        robot.interact(() -> {
            row.resize(width, 50);
            row.layout();
        });
    }

    @Test
    void theWidestFormThatHasRoomIsShown(FxRobot robot) {
        give(robot, name.prefWidth(-1) + entries.prefWidth(-1) + 2);
        assertThat(List.of(name.isVisible(), entries.isVisible(), menu.isVisible())).containsExactly(true, true, false);
        give(robot, name.prefWidth(-1) + entries.prefWidth(-1) - 1);
        assertThat(List.of(name.isVisible(), entries.isVisible(), menu.isVisible())).containsExactly(true, false, true);
        give(robot, 10);
        assertThat(List.of(name.isVisible(), entries.isVisible(), menu.isVisible())).containsExactly(false, false, true);
    }

    @Test
    void whatIsShownBeginsAtTheLeftWithNoGapForTheRest(FxRobot robot) {
        give(robot, 10);
        assertThat(menu.getLayoutX()).isZero();
    }

    @Test
    void largerTextLeadsToANarrowerForm(FxRobot robot) {
        give(robot, name.prefWidth(-1) + entries.prefWidth(-1) + 2);
        robot.interact(() -> {
            row.setStyle("-fx-font-size: 40px");
            Mounted.settle(row);
        });
        assertThat(entries.isVisible()).isFalse();
    }
}
