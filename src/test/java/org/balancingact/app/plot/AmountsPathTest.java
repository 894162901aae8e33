package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.picture.AmountsPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AmountsPathTest {
    private final TwoAmounts amounts = TwoAmounts.of(Film.over());
    private PicturePane map;

    @Start
    void open(Stage stage) {
        map = new PicturePane(new AmountsPath(amounts, 20), "In words.");
        Mounted.show(stage, map, 700, 400);
    }

    @Test
    void thePathHasAPointForEveryWeekAndStaysInTheSquare(FxRobot robot) {
        List<Polyline> lines = Stream.of(".plot-line", ".plot-later").map(line -> robot.lookup(line).queryAs(Polyline.class)).toList();
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
