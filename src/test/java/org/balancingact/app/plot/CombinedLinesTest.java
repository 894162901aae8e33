package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.balancingact.analysis.Tally;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Run;
import org.balancingact.picture.CombinedLines;
import org.balancingact.picture.Spot;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Shock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CombinedLinesTest {
    private final Run run = Film.over();
    private final List<Integer> decisions = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private RunPane lines;

    @Start
    void open(Stage stage) {
        lines = new RunPane(new CombinedLines(run, Tally.of(run).choices(), true), "What happened.");
        lines.setOnDecision(choice -> decisions.add(choice.number()));
        lines.setOnExplain(spots::add);
        Mounted.show(stage, lines, 1000, 500);
    }

    @Test
    void enterAsksForTheCausesOfTheLineInInkInTheWeekOfTheCursor(FxRobot robot) {
        robot.interact(lines::requestFocus);
        robot.push(KeyCode.DIGIT5);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        assertThat(spots).containsExactly(new Spot(run.scenario().weeks() - 1, Indicator.INNOVATION));
        assertThat(inked(robot)).startsWith("5 Innovation");
        assertThat(lines.getAccessibleText()).startsWith("What happened. Innovation, week\u00a0" + (run.scenario().weeks() - 1) + ":");
    }

    @Test
    void aClickOnALineAsksForItsCauses(FxRobot robot) {
        Polyline story = (Polyline) lines.pen().about(Indicator.BUDGET.id()).get(0);
        int last = story.getPoints().size();
        robot.clickOn(story.localToScreen(new Point2D(story.getPoints().get(last - 2), story.getPoints().get(last - 1))));
        assertThat(spots).containsExactly(new Spot(run.scenario().weeks(), Indicator.BUDGET));
    }

    @Test
    void aClickOnAMarkAsksForItsDecisionAndLeavesTheLineInInk(FxRobot robot) {
        robot.moveTo(robot.lookup(".decision-mark").queryAllAs(DecisionMark.class).stream().toList().get(2));
        robot.interact(() -> lines.choose(Indicator.TRUST));
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(decisions).containsExactly(3);
        assertThat(spots).isEmpty();
        assertThat(lines.spot().indicator()).isEqualTo(Indicator.TRUST);
    }

    @Test
    void theArrowKeysReachTheDecisionsAboveTheFirstLine(FxRobot robot) {
        robot.interact(lines::requestFocus);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertThat(decisions).containsExactly(run.choices().size());
        assertThat(lines.getAccessibleText()).contains(run.choices().get(run.choices().size() - 1).option().brief());
    }

    @Test
    void shocksStandAboveTheLinesWithTheIndicatorThatTheyPushed(FxRobot robot) {
        List<String> shown = robot.lookup(".plot-label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertThat(run.scenario().shocks()).isNotEmpty().extracting(Shock::label)
                .allMatch(label -> shown.stream().anyMatch(text -> text.endsWith(": " + label)));
    }

    @Test
    void theDecisionsThatACheckpointFollowedAreUnderlined(FxRobot robot) {
        List<Boolean> underlined = run.choices().stream().map(choice -> lines.pen().about(Integer.toString(choice.number())).stream()
                .anyMatch(node -> node.getStyleClass().contains("plot-checkpoint"))).toList();
        assertThat(underlined).contains(true, false)
                .isEqualTo(run.choices().stream().map(choice -> choice.decision().checkpoint()).toList());
    }

    private static String inked(FxRobot robot) {
        return robot.lookup(".plot-other-name").queryAllAs(Label.class).stream()
                .filter(name -> name.getPseudoClassStates().contains(Styles.CURRENT)).map(Label::getText).findFirst().orElseThrow();
    }
}
