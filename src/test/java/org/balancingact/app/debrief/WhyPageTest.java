package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.journal.FirstImpression;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WhyPageTest {
    @TempDir
    static Path folder;

    private Debriefed debriefed;
    private DebriefViewModel model;

    @Start
    void open(Stage stage) {
        debriefed = new Debriefed(folder);
        debriefed.journal().impression(debriefed.id(), FirstImpression.SKIPPED);
        model = debriefed.model();
        Mounted.show(stage, new WhyPage(model), 1280, 800);
    }

    @AfterEach
    void end() {
        debriefed.end();
    }

    @Test
    void whoAsksTwiceForAnIndicatorSeesItAgain(FxRobot robot) {
        robot.interact(() -> button(robot, Indicator.MORALE).fire());
        assertThat(button(robot, Indicator.MORALE).isSelected()).isTrue();
        robot.interact(() -> model.askWhy(Indicator.ORDER));
        assertThat(button(robot, Indicator.ORDER).isSelected()).isTrue();
    }

    private static ToggleButton button(FxRobot robot, Indicator indicator) {
        return robot.lookup("#way-" + indicator.ordinal()).queryAs(ToggleButton.class);
    }
}
