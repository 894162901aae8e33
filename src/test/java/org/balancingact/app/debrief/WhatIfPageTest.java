package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.journal.FirstImpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WhatIfPageTest {
    @TempDir
    static Path folder;

    private Debriefed debriefed;
    private DebriefViewModel model;

    @Start
    void open(Stage stage) {
        debriefed = new Debriefed(folder);
        debriefed.journal().impression(debriefed.id(), FirstImpression.SKIPPED);
        model = debriefed.model();
        model.open(Step.WHAT_IF);
        Mounted.show(stage, new WhatIfPage(model), 1024, 640);
    }

    @AfterEach
    void end() {
        debriefed.end();
    }

    @Test
    void onRequestOnlyDecisionsThatLeadToAnotherEndingAreListed(FxRobot robot) {
        List<String> leading = model.debrief().leverage().stream().filter(leverage -> leverage.turning().isPresent())
                .map(leverage -> "weight-" + leverage.choice().number()).toList();
        robot.interact(() -> robot.lookup("#weigh").queryButton().fire());
        assertThat(rows(robot)).hasSize(model.debrief().run().choices().size());
        ToggleButton filter = robot.from(robot.lookup("#what-if").queryParent()).lookup(".leverage .toggle-button")
                .queryAllAs(ToggleButton.class).stream().filter(button -> button.getText().contains("ending")).findFirst().orElseThrow();
        robot.interact(filter::fire);
        assertThat(rows(robot)).isEqualTo(leading);
    }

    @Test
    void namesOfDecisionsWrapInsteadOfBeingCut(FxRobot robot) {
        robot.interact(() -> robot.lookup("#weigh").queryButton().fire());
        assertThat(robot.lookup(".leverage-name").queryAllAs(Paragraph.class)).isNotEmpty().allMatch(name ->
                name.lookup(".text") instanceof Text shown && shown.getText().equals(name.getText()));
    }

    @Test
    void aDecisionIsPickedOnTheLineOfWeeksByKeys(FxRobot robot) {
        robot.interact(() -> node(robot, "#what-if-1").requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(node(robot, "#what-if-2").isFocused()).isTrue();
        assertThat(model.whatIfProperty().get()).contains(2);
        assertThat(node(robot, "#what-if-2").getPseudoClassStates()).contains(Styles.CURRENT);
        assertThat(robot.lookup(".slider-decision").queryAllAs(Node.class)).filteredOn(Node::isFocusTraversable).as("for Tab it is one thing").hasSize(1);
    }

    @Test
    void bothEndingsHaveTheirPictures(FxRobot robot) {
        assertThat(robot.lookup(".ending-card > .ending-frame").queryAll()).hasSize(2);
    }

    private static Node node(FxRobot robot, String selector) {
        return robot.lookup(selector).query();
    }

    private static List<String> rows(FxRobot robot) {
        return robot.lookup(".row-button").queryAll().stream().map(Node::getId).toList();
    }
}
