package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.analysis.Policy;
import org.balancingact.app.Mounted;
import org.balancingact.journal.FirstImpression;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What else could have been of a run of twelve decisions, with a swap that leads to scenes which it never met: a rule chooses there. */
@ExtendWith(ApplicationExtension.class)
class WhatIfRuleTest {
    @TempDir
    static Path folder;

    private Debriefed debriefed;
    private DebriefViewModel model;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        ScenarioDocument document = ShippedScenarios.read("zero-waste-by-q3").flatMap(Reading::document).orElseThrow();
        debriefed = new Debriefed(folder, document, Policy.AS_ASKED.play(document.scenario()));
        debriefed.journal().impression(debriefed.id(), FirstImpression.SKIPPED);
        model = debriefed.model();
        Mounted.show(stage, new WhatIfPage(model), 1280, 800);
    }

    @AfterEach
    void end() {
        debriefed.end();
    }

    @Test
    void theFocusStaysWithTheRuleThatIsChosenByKey(FxRobot robot) {
        int number = model.debrief().leverage().stream().filter(leverage -> !leverage.swaps().get(0).replaced().isEmpty())
                .findFirst().orElseThrow().choice().number();
        robot.interact(() -> robot.lookup("#what-if-" + number).queryAs(ButtonBase.class).fire());
        robot.interact(() -> robot.lookup("#rule-0").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(robot.lookup("#rule-1").queryAs(ToggleButton.class)).matches(Node::isFocused).matches(ToggleButton::isSelected);
    }

    @Test
    void noDecisionLiesOnAnotherHoweverNarrowTheLine(FxRobot robot) {
        robot.interact(() -> stage.setWidth(480));
        robot.interact(() -> stage.getScene().getRoot().layout());
        List<Bounds> marks = robot.lookup(".slider-decision").queryAllAs(Node.class).stream().map(Node::getBoundsInParent)
                .sorted(Comparator.comparingDouble(Bounds::getMinX)).toList();
        assertThat(marks).hasSize(model.debrief().run().choices().size());
        for (int at = 1; at < marks.size(); at++) {
            assertThat(marks.get(at).getMinX()).isGreaterThanOrEqualTo(marks.get(at - 1).getMaxX() - 1);
        }
    }
}
