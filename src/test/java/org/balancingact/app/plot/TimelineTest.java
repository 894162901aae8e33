package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.analysis.Tally;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.StyleMark;
import org.balancingact.engine.Run;
import org.balancingact.picture.Spot;
import org.balancingact.picture.Timeline;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimelineTest {
    private final List<Integer> decisions = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private RunPane timeline;

    @Start
    void open(Stage stage) {
        Run run = Film.over();
        List<String> firstPicks = new ArrayList<>(run.optionIds());
        firstPicks.set(0, "mandate-cost");
        timeline = new RunPane(new Timeline(run, Tally.of(run, firstPicks).choices()), "What happened.");
        timeline.setOnDecision(choice -> decisions.add(choice.number()));
        timeline.setOnExplain(spots::add);
        Mounted.show(stage, timeline, 900, 600);
    }

    @Test
    void aClickOnAMarkAsksForItsDecisionAndForNothingElse(FxRobot robot) {
        robot.clickOn(marks(robot).get(2));
        assertThat(decisions).containsExactly(3);
        assertThat(spots).isEmpty();
    }

    @Test
    void theArrowKeysReachTheDecisionsAboveTheFirstRowAndComeBack(FxRobot robot) {
        robot.interact(timeline::requestFocus);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        assertThat(decisions).containsExactly(5);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(spots).hasSize(1).allMatch(spot -> spot.indicator() == Indicator.ORDER);
    }

    @Test
    void whereTheCursorStandsIsSaid(FxRobot robot) {
        robot.interact(timeline::requestFocus);
        robot.push(KeyCode.LEFT);
        assertThat(timeline.getAccessibleText()).startsWith("What happened. Order, week\u00a0" + timeline.spot().week() + ":");
    }

    @Test
    void aFirstPickTakenBackShowsHollowBehind(FxRobot robot) {
        assertThat(marks(robot).get(0).getChildren()).hasSize(2).first()
                .matches(mark -> mark.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("taken-back")));
        assertThat(marks(robot).get(1).getChildren()).hasSize(1).first().isInstanceOf(StyleMark.class);
    }

    private static List<DecisionMark> marks(FxRobot robot) {
        return robot.lookup(".decision-mark").queryAllAs(DecisionMark.class).stream().toList();
    }
}
