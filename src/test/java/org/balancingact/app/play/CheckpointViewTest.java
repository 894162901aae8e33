package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.node;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.analysis.Policy;
import org.balancingact.app.Mounted;
import org.balancingact.app.Window;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CheckpointViewTest {
    private final BorderPane frame = new BorderPane();

    @Start
    void open(Stage stage) {
        Mounted.show(stage, frame, 1280, 800);
    }

    /** Plays to the first checkpoint that fits. */
    private void toCheckpoint(FxRobot robot, Predicate<Checkpoint> fits, Consumer<Unit> read) {
        Scenario scenario = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow().scenario();
        List<String> picks = Policy.AS_ASKED.play(scenario).optionIds();
        PlayViewModel model = new PlayViewModel(Play.tryOut(Run.start(scenario, 0), Clock.systemUTC()), Background.sameThread(), Clock.systemUTC(), over -> { });
        robot.interact(() -> {
            while (!(model.progress().page() instanceof PlayPage.Consequence told) || told.checkpoint().filter(fits).isEmpty()) {
                if (model.progress().page() instanceof PlayPage.Moment moment) {
                    model.pick(moment.offered().stream().filter(option -> picks.contains(option.id())).findFirst().orElseThrow());
                    model.confirm();
                } else {
                    model.goOn();
                }
            }
            PlayScreen screen = new PlayScreen(model, new Meanings(Course.shipped(), read), new SimpleBooleanProperty(true), () -> { }, () -> { });
            Mounted.bring(frame, screen);
        });
    }

    @Test
    void whoStandsOtherwiseIsToldInOneLineSoThatAllIsInSight(FxRobot robot) {
        toCheckpoint(robot, known -> known.people().size() > 1, unit -> { });
        assertThat(node(robot, "#consequence").lookup(".action-bar").isVisible()).isFalse();
        assertThat(robot.lookup(".standing").queryAllAs(Node.class)).hasSizeGreaterThan(1)
                .extracting(Node::getLayoutY).containsOnly(robot.lookup(".standing").query().getLayoutY());
    }

    @Test
    void eachGaugeOpensItsMeaningByKeysAndTheStoryStaysWhereItIs(FxRobot robot) {
        toCheckpoint(robot, known -> true, unit -> { });
        List<Button> gauges = robot.lookup(".checkpoint-line > .disclosure > .open-word").queryAllAs(Button.class).stream().toList();
        assertThat(gauges).extracting(Button::getText).containsExactlyElementsOf(Arrays.stream(Indicator.values()).map(Names::of).toList());
        Button trust = gauges.get(Indicator.TRUST.ordinal());
        assertThat(trust.getAccessibleText()).isEqualTo("Trust, what is this?");
        robot.interact(trust::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup(".card-words .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .containsExactly("People say what is so, and believe what is said.");
        robot.push(KeyCode.ESCAPE);
        assertThat(Window.isThere(robot, ".card-words")).isFalse();
        assertThat(Window.isThere(robot, "#consequence")).isTrue();
        assertThat(trust.isFocused()).isTrue();
    }
}
