package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.node;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.task.Background;
import org.balancingact.learn.Course;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What moves while a run is played, seen at the moment in which it begins. */
@ExtendWith(ApplicationExtension.class)
class MotionTest {
    private final BorderPane frame = new BorderPane();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final PlayViewModel model = new PlayViewModel(Play.tryOut(Film.start(), Clock.systemUTC()), Background.sameThread(), Clock.systemUTC(), over -> { });

    @Start
    void open(Stage stage) {
        Mounted.show(stage, frame, 1280, 800);
        PlayScreen screen = new PlayScreen(model, new Meanings(Course.shipped(), unit -> { }), reducedMotion, () -> { }, () -> { });
        toMoment();
        Mounted.bring(frame, screen);
        screen.shown();
    }

    @Test
    void theKeyOfWhatIsPickedFills(FxRobot robot) throws TimeoutException {
        Node fill = node(robot, "#option-1").lookup(".option-fill");
        robot.interact(() -> {
            pickFirst();
            assertThat(fill.getScaleX()).isZero();
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fill.getScaleX() == 1);
    }

    @Test
    void theBarsOfACheckpointGrow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            toCheckpoint();
            assertThat(bars(robot)).hasSize(7).allMatch(bar -> bar.getScaleX() == 0);
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> bars(robot).stream().allMatch(bar -> bar.getScaleX() == 1));
    }

    @Test
    void withReducedMotionAllIsThereAtOnce(FxRobot robot) {
        Node fill = node(robot, "#option-1").lookup(".option-fill");
        robot.interact(() -> {
            reducedMotion.set(true);
            pickFirst();
            assertThat(fill.getScaleX()).isOne();
            toCheckpoint();
            assertThat(bars(robot)).hasSize(7).allMatch(bar -> bar.getScaleX() == 1);
        });
    }

    private static List<Node> bars(FxRobot robot) {
        return List.copyOf(robot.lookup(".checkpoint-bar").queryAll());
    }

    private void pickFirst() {
        model.pick(((PlayPage.Moment) model.progress().page()).offered().get(0));
    }

    private void toMoment() {
        while (!(model.progress().page() instanceof PlayPage.Moment)) {
            model.goOn();
        }
    }

    private void toCheckpoint() {
        while (!(model.progress().page() instanceof PlayPage.Consequence told) || told.checkpoint().isEmpty()) {
            toMoment();
            pickFirst();
            model.confirm();
        }
    }
}
