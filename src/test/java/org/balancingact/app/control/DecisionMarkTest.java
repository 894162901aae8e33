package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.app.Mounted;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DecisionMarkTest {
    private FlowPane marks;

    @Start
    void open(Stage stage) {
        marks = new FlowPane(changed(0, Style.LEADER), changed(1, Style.MANAGER), changed(2, Style.LEADER));
        marks.getStyleClass().add("marks");
        Mounted.show(stage, marks, 400, 200);
    }

    @Test
    void aPickThatWasTakenBackIsHollowBehindTheOneThatStandsAndCoversNoOther(FxRobot robot) {
        List<Node> all = List.copyOf(marks.getChildren());
        for (Node mark : all) {
            StyleMark behind = (StyleMark) ((DecisionMark) mark).getChildren().get(0);
            StyleMark front = (StyleMark) ((DecisionMark) mark).getChildren().get(1);
            assertThat(fill(behind)).as("hollow").isNotEqualTo(fill(front)).isEqualTo(Color.WHITE);
            assertThat(behind.getBorder().getStrokes()).as("its outline").isNotEmpty();
            all.stream().filter(other -> other != mark).flatMap(other -> ((DecisionMark) other).getChildren().stream())
                    .forEach(other -> assertThat(place(behind).intersects(place(other))).isFalse());
        }
    }

    private static Color fill(StyleMark mark) {
        return (Color) mark.getBackground().getFills().get(0).getFill();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /** A decision at which the other style was picked first. */
    private static DecisionMark changed(int decision, Style first) {
        Run run = Run.start(GoldenScenario.create(), 1);
        for (int k = 0; k <= decision; k++) {
            run = run.choose(GoldenScenario.option(k, first.other()));
        }
        Choice choice = run.choices().get(decision);
        return new DecisionMark(new CountedChoice(choice, choice.decision().option(GoldenScenario.option(decision, first))));
    }
}
