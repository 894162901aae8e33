package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.Unmet;
import org.balancingact.app.Mounted;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.journal.FirstImpression;
import org.balancingact.learn.Course;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AskedPageTest {
    private static final ScenarioDocument DOCUMENT = ShippedScenarios.read("letting-go-of-the-how").orElseThrow().document().orElseThrow();

    @TempDir
    static Path folder;
    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    private static double width(FxRobot robot, String selector) {
        return robot.lookup(selector).query().getLayoutBounds().getWidth();
    }

    private Debriefed debriefed(FxRobot robot, Policy policy) {
        Debriefed debriefed = new Debriefed(folder.resolve(policy.name()), DOCUMENT, policy.play(DOCUMENT.scenario()));
        debriefed.journal().impression(debriefed.id(), FirstImpression.SKIPPED);
        robot.interact(() -> Mounted.show(stage, new AskedPage(debriefed.model()), 1280, 800));
        return debriefed;
    }

    @Test
    void theUnitAboutWhatWasMostOftenNotMetIsOffered(FxRobot robot) {
        Debriefed debriefed = debriefed(robot, Policy.OPPOSITE);
        Unmet part = Unmet.most(debriefed.model().debrief().tally()).orElseThrow();
        assertThat(part.moments().size()).isGreaterThan(1);
        assertThat(width(robot, "#moments")).as("all of the page").isEqualTo(width(robot, ".overview-heading"));
        assertThat(part.moments()).extracting(Choice::decision).allMatch(decision -> decision.covers().contains(part.code()));
        robot.interact(() -> robot.lookup("#read-unit").queryButton().fire());
        assertThat(debriefed.read()).hasSize(1).allMatch(id -> Course.shipped().unit(id).orElseThrow().covers().contains(part.code()));
        robot.interact(debriefed::end);
    }

    @Test
    void whatIsToldOfADecisionBeginsOnOneLine(FxRobot robot) {
        Debriefed debriefed = debriefed(robot, Policy.OPPOSITE);
        robot.lookup(".decision-row .row-line").queryAll().forEach(row -> assertThat(row.lookupAll(".paragraph").stream()
                .filter(words -> !words.getStyleClass().contains(Styles.NOTE)).map(AskedPageTest::top).toList()).hasSize(4)
                .allSatisfy(top -> assertThat(top).isCloseTo(top(row.lookup(".paragraph")), within(1.0))));
        robot.interact(debriefed::end);
    }

    private static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    @Test
    void whoDidWhatWasCalledForIsOfferedNone(FxRobot robot) {
        Debriefed debriefed = debriefed(robot, Policy.AS_ASKED);
        assertThat(Unmet.of(debriefed.model().debrief().run().choices())).isEqualTo(List.of());
        assertThat(robot.lookup("#read-unit").queryAll()).isEmpty();
        robot.interact(debriefed::end);
    }
}
