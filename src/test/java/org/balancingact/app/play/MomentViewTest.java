package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.learn.Course;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.StoryPart;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MomentViewTest {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 640;

    private final BorderPane frame = new BorderPane();

    @Start
    void open(Stage stage) {
        Mounted.show(stage, frame, WIDTH, HEIGHT);
    }

    @Test
    void optionsOfTheScenariosStandStillInASmallWindowAndOnlyAStoryWithTalkOrPapersScrolls(FxRobot robot) {
        ShippedMoments.all().forEach(run -> assertFits(robot, run));
    }

    @Test
    void inOneColumnTheOptionThatIsPickedComesIntoSight(FxRobot robot) {
        robot.interact(() -> frame.setStyle("-fx-font-size: 32px"));
        show(robot, Film.start());
        Node last = robot.lookup(".option").queryAll().stream().reduce((before, after) -> after).orElseThrow();
        assertThat(inWindow(last).getMinY()).isGreaterThan(HEIGHT);
        robot.push(KeyCode.DIGIT3);
        robot.interact(frame::layout);
        assertThat(inWindow(node(robot, "#option-3")).getMaxY()).isLessThan(inWindow(node(robot, "#do-this")).getMinY());
    }

    @Test
    void whereOptionsScrollALaterMomentTakesItsPickToo(FxRobot robot) {
        robot.interact(() -> frame.setStyle("-fx-font-size: 32px"));
        show(robot, Film.start());
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER);
        while (!isThere(robot, "#moment")) {
            robot.push(KeyCode.ENTER);
        }
        robot.interact(frame::layout);
        robot.push(KeyCode.DIGIT1);
        assertThat(node(robot, "#option-1").getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("picked"));
    }

    @Test
    void aStoryThatIsHigherThanTheWindowIsReadOnBesideOptionsThatStandStill(FxRobot robot) {
        show(robot, ShippedMoments.all().filter(run -> run.scene().orElseThrow().id().equals("leak")).findFirst().orElseThrow());
        ScrollPane story = (ScrollPane) node(robot, "#moment").lookup(".story-pane");
        Bounds before = inWindow(node(robot, "#option-1"));
        robot.interact(() -> assertThat(((PageView) node(robot, "#moment")).turn(true)).isTrue());
        assertThat(story.getVvalue()).isPositive();
        assertThat(inWindow(node(robot, "#option-1"))).isEqualTo(before);
        robot.interact(() -> ((PageView) node(robot, "#moment")).turnToBeginning());
        assertThat(story.getVvalue()).isZero();
    }

    /** Word by word, past the place where they fit no more. */
    @Test
    void optionsThatGrowNeverLieUnderTheButton(FxRobot robot) {
        for (int words = 0; words <= 24; words += 2) {
            show(robot, Run.start(withLongerOptions(words), 0));
            ScrollPane scroll = (ScrollPane) node(robot, "#moment").lookup(".scroll-pane");
            robot.interact(() -> scroll.setVvalue(1));
            robot.interact(frame::layout);
            double button = inWindow(node(robot, "#do-this")).getMinY();
            assertThat(robot.lookup(".option").queryAllAs(Node.class)).as("%s words more", words).allSatisfy(option ->
                    assertThat(inWindow(option).getMaxY()).isLessThan(button));
        }
    }

    private static Scenario withLongerOptions(int words) {
        JsonObject file = JsonParser.parseString(ShippedScenarios.read(ShippedScenarios.ids().get(0)).orElseThrow().document().orElseThrow().text())
                .getAsJsonObject();
        file.getAsJsonArray("scenes").get(0).getAsJsonObject().getAsJsonObject("decision").getAsJsonArray("options").forEach(option -> {
            String text = option.getAsJsonObject().get("text").getAsString();
            option.getAsJsonObject().addProperty("text", text + " longer".repeat(words));
        });
        return new ScenarioReader().read("longer", file.toString().getBytes(StandardCharsets.UTF_8)).document().orElseThrow().scenario();
    }

    private void show(FxRobot robot, Run run) {
        PlayViewModel model = new PlayViewModel(Play.tryOut(run, Clock.systemUTC()), Background.sameThread(), Clock.systemUTC(), over -> { });
        PlayScreen screen = new PlayScreen(model, new Meanings(Course.shipped(), unit -> { }), new SimpleBooleanProperty(true), () -> { }, () -> { });
        robot.interact(() -> {
            while (!(model.progress().page() instanceof PlayPage.Moment)) {
                model.goOn();
            }
            Mounted.bring(frame, screen);
        });
    }

    private void assertFits(FxRobot robot, Run run) {
        show(robot, run);
        String scene = run.scene().orElseThrow().title();
        ScrollPane scroll = (ScrollPane) node(robot, "#moment").lookup(".scroll-pane");
        assertThat(scroll.getContent().getLayoutBounds().getHeight()).as(scene).isLessThanOrEqualTo(scroll.getHeight() + 1);
        ScrollPane story = (ScrollPane) node(robot, "#moment").lookup(".story-pane");
        if (run.visits().get(run.visits().size() - 1).text().stream().allMatch(StoryPart.Prose.class::isInstance)) {
            assertThat(story.getContent().getLayoutBounds().getHeight()).as(scene).isLessThanOrEqualTo(story.getHeight() + 1);
        }
        Bounds button = inWindow(node(robot, "#do-this"));
        assertThat(button.getMaxY()).as(scene).isLessThan(HEIGHT);
        assertThat(robot.lookup(".option").queryAllAs(Node.class)).as(scene).allSatisfy(option ->
                assertThat(inWindow(option).getMaxY()).isLessThan(button.getMinY()));
    }

    private static Bounds inWindow(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
