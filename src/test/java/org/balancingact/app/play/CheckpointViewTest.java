package org.balancingact.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.node;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.balancingact.analysis.Policy;
import org.balancingact.app.Mounted;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage;
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

    @Test
    void whoStandsOtherwiseIsToldInOneLineSoThatAllIsInSight(FxRobot robot) {
        Scenario scenario = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow().scenario();
        List<String> picks = Policy.AS_ASKED.play(scenario).optionIds();
        PlayViewModel model = new PlayViewModel(Play.tryOut(Run.start(scenario, 0), Clock.systemUTC()), Background.sameThread(), Clock.systemUTC(), over -> { });
        robot.interact(() -> {
            while (!(model.progress().page() instanceof PlayPage.Consequence told) || told.checkpoint().filter(known -> known.people().size() > 1).isEmpty()) {
                if (model.progress().page() instanceof PlayPage.Moment moment) {
                    model.pick(moment.offered().stream().filter(option -> picks.contains(option.id())).findFirst().orElseThrow());
                    model.confirm();
                } else {
                    model.goOn();
                }
            }
            Mounted.bring(frame, new PlayScreen(model, new SimpleBooleanProperty(true), () -> { }, () -> { }));
        });
        assertThat(node(robot, "#consequence").lookup(".action-bar").isVisible()).isFalse();
        assertThat(robot.lookup(".standing").queryAllAs(Node.class)).hasSizeGreaterThan(1)
                .extracting(Node::getLayoutY).containsOnly(robot.lookup(".standing").query().getLayoutY());
    }
}
