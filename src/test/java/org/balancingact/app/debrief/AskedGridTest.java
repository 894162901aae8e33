package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.Tally;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AskedGridTest {
    private final Tally tally = Tally.of(Film.over());

    @Start
    void open(Stage stage) {
        Mounted.show(stage, new AskedGrid(tally), 420, 160);
    }

    @Test
    void eachCellCountsItsMarks(FxRobot robot) {
        assertThat(robot.lookup(".asked-count").queryAllAs(Label.class)).extracting(Label::getText).containsExactly(
                count(Asked.LEADING, Style.LEADER), count(Asked.LEADING, Style.MANAGER),
                count(Asked.MANAGING, Style.LEADER), count(Asked.MANAGING, Style.MANAGER));
        long marked = robot.lookup(".marks .style-mark").queryAll().size();
        assertThat(marked).isEqualTo(tally.choices().size() - tally.asked(Asked.EITHER).size());
    }

    private String count(Asked asked, Style style) {
        return Integer.toString(tally.cell(asked, style).size());
    }
}
