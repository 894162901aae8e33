package org.balancingact.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.balancingact.analysis.ComparedMoment;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.Shown;
import org.balancingact.app.Mounted;
import org.balancingact.report.ComparedRun;
import org.balancingact.report.ComparedRuns;
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
class CompareViewTest {
    private ComparedRuns runs;

    @Start
    void open(Stage stage) {
        ScenarioDocument launch = ShippedScenarios.read("zero-waste-by-q3").flatMap(Reading::document).orElseThrow();
        runs = ComparedRuns.of(new ComparedRun("Mine", launch, CountedRun.of(Policy.AS_ASKED.play(launch.scenario())), Optional.empty()),
                new ComparedRun("Theirs", launch, CountedRun.of(Policy.ALL_MANAGER.play(launch.scenario())), Optional.empty()));
        CompareView view = new CompareView(runs, () -> {});
        Mounted.open(stage, view, 1024, 640);
        view.shown();
    }

    @Test
    void endingsOutcomesCountsAndDecisionsOfBothStandBesideEachOther(FxRobot robot) {
        Comparison comparison = runs.comparison();
        for (Indicator indicator : Indicator.values()) {
            assertThat(robot.lookup("#pair-" + indicator.id()).queryAs(Label.class).getText()).isEqualTo(
                    Shown.points(comparison.first().finish().outcome(), indicator) + " → "
                            + Shown.points(comparison.second().finish().outcome(), indicator));
        }
        List<String> texts = robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertThat(texts).contains(comparison.first().finish().ending().title(), comparison.second().finish().ending().title());
        assertThat(texts).filteredOn(text -> text.contains("You led in")).filteredOn(text -> text.contains("might usually lead in anything from")).hasSize(2);
        for (ComparedMoment moment : comparison.moments()) {
            assertThat(robot.lookup("#moment-" + moment.scene().id()).tryQuery()).isPresent();
            moment.first().ifPresent(counted -> assertThat(texts).contains(counted.choice().option().brief()));
            moment.second().ifPresent(counted -> assertThat(texts).contains(counted.choice().option().brief()));
        }
    }

    @Test
    void decisionsStandApartAndSoDoMarksAndWordsOfOne(FxRobot robot) {
        assertThat(robot.lookup(".moments").queryAs(VBox.class).getSpacing()).isPositive();
        assertThat(robot.lookup(".moment-line").queryAllAs(HBox.class)).isNotEmpty().allMatch(line -> line.getSpacing() > 0);
    }

    @Test
    void nothingIsCutOff(FxRobot robot) {
        assertThat(robot.lookup(".label").queryAllAs(Label.class)).filteredOn(label -> !label.getText().isEmpty())
                .allMatch(label -> label.lookup(".text") instanceof Text text && text.getText().equals(label.getText())
                        || !label.isVisible());
    }
}
