package org.balancingact.app.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.scenario.Cover;
import org.balancingact.scenario.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CoverArtTest {
    private final CoverArt cover = new CoverArt(Optional.of(new Cover(Cover.Motif.RINGS, Palette.PINE)), "a-story");

    @Start
    void open(Stage stage) {
        Mounted.show(stage, new StackPane(cover), 320, 160);
    }

    @Test
    void aBrightCoverIsDimWhereTheThemeIsDark(FxRobot robot) {
        assertThat(ground(robot).getBrightness()).isGreaterThan(0.8);
        robot.interact(() -> cover.setStyle("-pictures: dim"));
        assertThat(ground(robot).getBrightness()).isLessThan(0.4);
    }

    /** What is painted at its upper right, where no motif and no beam are. */
    private Color ground(FxRobot robot) {
        AtomicReference<Color> painted = new AtomicReference<>();
        robot.interact(() -> {
            cover.getParent().applyCss();
            cover.getParent().layout();
            painted.set(cover.snapshot(null, null).getPixelReader().getColor(300, 12));
        });
        return painted.get();
    }
}
