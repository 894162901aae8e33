package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PathMapTest {
    private final TwoAmounts amounts = TwoAmounts.of(Film.over());
    private PathMap map;

    @Start
    void open(Stage stage) {
        map = new PathMap(amounts, 20, "In words.");
        Mounted.show(stage, map, 700, 400);
    }

    @Test
    void thePathHasAPointForEveryWeekAndStaysInTheSquare(FxRobot robot) {
        List<Polyline> lines = robot.lookup(".plot-line").queryAllAs(Polyline.class).stream().toList();
        assertThat(lines.stream().mapToInt(line -> line.getPoints().size() / 2).sum()).isEqualTo(amounts.path().size() + 1);
        Bounds square = robot.lookup(".plot-field").<Node>query().getBoundsInParent();
        assertThat(lines).allMatch(line -> square.contains(line.getLayoutBounds()));
    }

    @Test
    void theFourNamedPointsDoNotCoverEachOther(FxRobot robot) {
        List<Bounds> names = robot.lookup(".plot-label").queryAllAs(Label.class).stream()
                .filter(label -> List.of("start", "middle", "end", "later").contains(label.getText()))
                .map(Node::getBoundsInParent).toList();
        assertThat(names).hasSize(4);
        for (Bounds one : names) {
            assertThat(names.stream().filter(one::intersects)).containsExactly(one);
        }
    }
}
