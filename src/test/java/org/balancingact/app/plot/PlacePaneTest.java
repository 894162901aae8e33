package org.balancingact.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.analysis.Distribution;
import org.balancingact.app.Mounted;
import org.balancingact.picture.AllOutcomes;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The distribution of an outcome: what it marks, and that it answers. */
@ExtendWith(ApplicationExtension.class)
class PlacePaneTest {
    private final List<Integer> picked = new ArrayList<>();
    private AllOutcomes picture;
    private PlacePane pane;

    @Start
    void open(Stage stage) {
        long[] runs = new long[Distribution.MOST + 1];
        for (int points = 30; points < 70; points++) {
            runs[points * 1000 + 500] = points == 40 ? 61 : 1;
        }
        picture = new AllOutcomes(Distribution.of(runs), new AllOutcomes.Run("this run", Optional.empty(), 58_000, "58"),
                List.of(new AllOutcomes.Run("all leader", Optional.of(Style.LEADER), 35_000, "35")));
        pane = new PlacePane(picture, "In words.", 0);
        pane.setOnPick(picked::add);
        Mounted.show(stage, pane, 700, 300);
    }

    @Test
    void theAxisIsMarkedEveryTenPoints(FxRobot robot) {
        assertThat(robot.lookup(".plot-muted").queryAllAs(Label.class)).extracting(Label::getText).contains("30", "40", "50", "60", "70");
    }

    @Test
    void thisRunAndTheRunsOfOneStyleAreMarked(FxRobot robot) {
        assertThat(robot.lookup(".plot-strong").queryAllAs(Label.class)).extracting(Label::getText).containsExactly("this run 58");
        assertThat(robot.lookup(".style-mark").queryAll()).hasSize(1);
    }

    @Test
    void thePointUnderTheMouseSaysHowManyRunsComeToIt(FxRobot robot) {
        robot.moveTo(place(10));
        assertThat(note(robot).isVisible()).isTrue();
        assertThat(note(robot).getText()).isEqualTo("from 40 to 41: 61.0\u00a0% of all stories");
        assertThat(pane.getAccessibleText()).startsWith("In words.").contains("61.0\u00a0%");
    }

    @Test
    void aClickPicksAndStaysWhenTheMouseIsGone(FxRobot robot) {
        robot.clickOn(place(10));
        robot.moveTo(pane.localToScreen(pane.getWidth(), pane.getHeight()).add(5, 5));
        assertThat(picked).containsExactly(10);
        assertThat(note(robot).isVisible()).isTrue();
        assertThat(note(robot).getText()).startsWith("from 40 to 41");
    }

    @Test
    void theArrowKeysGoFromPlaceToPlace(FxRobot robot) {
        robot.interact(pane::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        assertThat(picked).containsExactly(1);
    }

    private Point2D place(int place) {
        double width = pane.getWidth() / 16;
        return pane.localToScreen(16 * picture.places(width).get(place).at().x(), 100);
    }

    private static Label note(FxRobot robot) {
        return robot.lookup(".plot-cursor-note").queryAs(Label.class);
    }
}
