package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.learn.Course;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** On the screen of a small laptop a page is seen whole: nothing that decides in it, or that came of a decision, lies below the window. */
@ExtendWith(ApplicationExtension.class)
class StoriesFitTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** Pixels that rounding may add. */
    private static final double ROUNDING = 1;

    private final BorderPane frame = new BorderPane();

    @Start
    void open(Stage stage) {
        Mounted.show(stage, frame, WIDTH, HEIGHT);
    }

    @Test
    void scenesOfTheStoriesThatComeWithTheProgramDoNotScroll(FxRobot robot) {
        assertThat(ShippedMoments.all().flatMap(run -> scrolled(robot, run))).isEmpty();
    }

    @Test
    void whereThingsStandIsSeenWholeAfterThePickWithMostToTell(FxRobot robot) {
        assertThat(ShippedMoments.all().filter(run -> run.scene().orElseThrow().decision().orElseThrow().checkpoint())
                .flatMap(run -> scrolledAfterPick(robot, run))).isEmpty();
    }

    /** Of the scenes after the latest pick, up to the one where the next decision is made, those that are not seen whole. */
    private Stream<String> scrolled(FxRobot robot, Run run) {
        PlayViewModel model = opened(robot, run);
        Stream.Builder<String> scrolled = Stream.builder();
        while (!(model.progress().page() instanceof Moment)) {
            beyond(robot, "#interlude").forEach(scrolled);
            robot.interact(model::goOn);
            robot.interact(frame::layout);
        }
        beyond(robot, "#moment").forEach(scrolled);
        return scrolled.build();
    }

    /** What is not seen whole of the page that follows at once on the option with most to tell. */
    private Stream<String> scrolledAfterPick(FxRobot robot, Run run) {
        PlayViewModel model = opened(robot, run);
        while (!(model.progress().page() instanceof Moment)) {
            robot.interact(model::goOn);
        }
        robot.interact(() -> {
            model.pick(Collections.max(run.offeredInFileOrder(), Comparator.comparingInt(option -> option.consequence().toString().length())));
            model.confirm();
        });
        robot.interact(frame::layout);
        return beyond(robot, "#consequence");
    }

    private PlayViewModel opened(FxRobot robot, Run run) {
        PlayViewModel model = new PlayViewModel(Play.tryOut(run, Clock.systemUTC()), Background.sameThread(), Clock.systemUTC(), over -> { });
        PlayScreen screen = new PlayScreen(model, new Meanings(Course.shipped(), unit -> { }), new SimpleBooleanProperty(true), () -> { }, () -> { });
        robot.interact(() -> Mounted.bring(frame, screen));
        return model;
    }

    /** The first words of a page, and the pixels of it that lie below the window. */
    private static Stream<String> beyond(FxRobot robot, String page) {
        if (!isThere(robot, page)) {
            return Stream.of();
        }
        Node shown = node(robot, page);
        return shown.lookupAll(".scroll-pane").stream().map(ScrollPane.class::cast)
                .map(pane -> pane.getContent().getLayoutBounds().getHeight() - pane.getHeight()).filter(pixels -> pixels > ROUNDING)
                .map(pixels -> String.format(Locale.ROOT, "%.0f pixels of %s", pixels, ((Labeled) shown.lookup(".paragraph")).getText()));
    }
}
