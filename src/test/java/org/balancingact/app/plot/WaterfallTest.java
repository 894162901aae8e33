package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.Shown;
import org.balancingact.app.Mounted;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WaterfallTest {
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theAxisMeasuresTheDots(FxRobot robot) {
        List<Change> changes = changes().toList();
        assertThat(changes.size()).isGreaterThan(50);
        robot.interact(() -> {
            StackPane window = new StackPane();
            Mounted.show(stage, window, 800, 600);
            changes.forEach(change -> assertMeasured(window, change));
        });
    }

    private static void assertMeasured(StackPane window, Change change) {
        WaterfallPane pane = new WaterfallPane(change, part -> { });
        window.getChildren().setAll(pane);
        Mounted.settle(window);
        List<Label> axis = pane.lookupAll(".plot-muted").stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> label.getText().matches("-?\\d+")).toList();
        double zero = centre(axis.get(0)) - value(axis.get(0)) * perPoint(axis);
        Circle start = (Circle) pane.lookup(".plot-hollow");
        assertThat(start.getCenterX()).as("%s", change.indicator())
                .isCloseTo(zero + Shown.points(change.before()) * perPoint(axis), within(1.5));
    }

    private static double perPoint(List<Label> axis) {
        Label first = axis.get(0);
        Label last = axis.get(axis.size() - 1);
        return (centre(last) - centre(first)) / (value(last) - value(first));
    }

    private static double centre(Label label) {
        return label.getBoundsInParent().getCenterX();
    }

    private static int value(Label label) {
        return Integer.parseInt(label.getText());
    }

    /** Of all fixed ways of playing. */
    private static Stream<Change> changes() {
        return ShippedScenarios.ids().stream().flatMap(id -> ShippedScenarios.read(id).stream()).map(Reading::document)
                .map(document -> document.map(ScenarioDocument::scenario).orElseThrow())
                .flatMap(scenario -> Arrays.stream(Policy.values()).map(policy -> policy.play(scenario))).flatMap(WaterfallTest::changes);
    }

    private static Stream<Change> changes(Run run) {
        return Arrays.stream(Indicator.values()).map(indicator -> Change.of(run, indicator, 0, run.scenario().weeks()))
                .filter(change -> change.parts().stream().anyMatch(part -> part.points() != 0));
    }
}
