package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.balancingact.analysis.Interval;
import org.balancingact.app.Mounted;
import org.balancingact.picture.MixBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MixBarTest {
    private final Interval interval = new Interval(8, 13);

    @Start
    void open(Stage stage) {
        Mounted.show(stage, new PicturePane(new MixBar(interval), "In words."), 416, 90);
    }

    @Test
    void bandAndDotLieWhereTheIntervalSays(FxRobot robot) {
        Bounds band = robot.lookup(".plot-band").<Node>query().getBoundsInParent();
        Circle dot = robot.lookup(".plot-dot").queryAs(Circle.class);
        assertThat(band.getMinX()).isCloseTo(8 + 4.0 * interval.low(), within(1.0));
        assertThat(band.getMaxX()).isCloseTo(8 + 4.0 * interval.high(), within(1.0));
        assertThat(dot.getCenterX()).isCloseTo(8 + 4.0 * interval.share(), within(1.0));
    }

    @Test
    void theShareAndBothEndsOfItsIntervalAreWritten(FxRobot robot) {
        assertThat(robot.lookup(".plot-label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("36\u00a0%", "62\u00a0%", "82\u00a0%");
    }

    @Test
    void noLineGoesThroughANumber(FxRobot robot) {
        Node even = robot.lookup(".plot-even").query();
        assertThat(robot.lookup(".plot-label").queryAllAs(Label.class)).filteredOn(label -> label.getText().endsWith("%"))
                .hasSize(3).allMatch(label -> label.getBoundsInParent().getMaxY() <= even.getBoundsInParent().getMinY() + 1);
    }

    @Test
    void theNamesBelowStandApartInANarrowColumn(FxRobot robot) {
        PicturePane band = robot.lookup(".plot").queryAs(PicturePane.class);
        robot.interact(() -> {
            band.resize(330, band.prefHeight(330));
            band.layout();
        });
        Label even = robot.lookup("even").queryAs(Label.class);
        Set<Node> others = robot.lookup(".plot-name").queryAll();
        others.addAll(robot.lookup(".style-mark").queryAll());
        assertThat(others).hasSize(4)
                .noneMatch(name -> name.getBoundsInParent().intersects(even.getBoundsInParent()));
        assertThat(even.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(band.getHeight());
    }
}
