package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.journal.FirstImpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineDrawnTest {
    @TempDir
    static Path folder;

    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private Stage stage;
    private Debriefed debriefed;
    private DebriefViewModel model;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        debriefed = new Debriefed(folder);
        model = debriefed.model();
        DebriefScreen screen = new DebriefScreen(model, "today", reducedMotion);
        Mounted.open(stage, screen, 1280, 800);
        screen.shown();
        model.reveal(FirstImpression.SKIPPED);
    }

    @AfterEach
    void close() {
        debriefed.end();
    }

    @Test
    void theLinesAreDrawnFromTheLeftWhenTheyAreFirstSeenAndNeverAgain(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            model.open(Step.HAPPENED);
            assertThat(node(robot, "#timeline").getClip().getLayoutBounds().getWidth()).isZero();
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> node(robot, "#timeline").getClip() == null);
        robot.interact(() -> {
            model.next();
            model.previous();
            assertThat(node(robot, "#timeline").getClip()).isNull();
        });
    }

    @Test
    void withReducedMotionTheLinesAreThereAtOnce(FxRobot robot) {
        robot.interact(() -> {
            reducedMotion.set(true);
            model.open(Step.HAPPENED);
            assertThat(node(robot, "#timeline").getClip()).isNull();
        });
    }

    @Test
    void theSevenRowsAndTheirStripAreSeenAtOnceInALowWindowThatHasATitleBar(FxRobot robot) {
        robot.interact(() -> {
            stage.setHeight(775);
            model.open(Step.HAPPENED);
            Mounted.settle(stage.getScene().getRoot());
            ScrollPane page = (ScrollPane) node(robot, "#happened");
            assertThat(page.getContent().getLayoutBounds().getHeight()).isEqualTo(page.getViewportBounds().getHeight());
        });
    }
}
