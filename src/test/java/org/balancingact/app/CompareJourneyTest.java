package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.nav.Place;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.screens.SampleRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the history to two runs side by side and back, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {
    @TempDir
    private Path folder;

    private static final int MORE_PAGES_THAN_ANY_STORY = 100;

    private Window window;

    @Start
    void open(Stage stage) {
        SampleRecord.fill(new DataFolder(folder));
        window = Window.open(stage, folder);
        window.context().navigator().go(Place.HISTORY);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDebriefedRunIsComparedWithAGoldenRunAndTheWayBackLeadsThroughThePicker(FxRobot robot) {
        select(robot, true);
        press(robot, "#compare-run");
        assertThat(isThere(robot, "#compare-picker")).isTrue();
        press(robot, "#golden-mixed-best");
        assertThat(isThere(robot, "#comparison")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#compare-picker")).isTrue();
        assertThat(robot.lookup("#golden-mixed-best").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#history")).isTrue();
    }

    @Test
    void endingsThatWereNotMetStayCoveredWhereRunsToThemAreListed(FxRobot robot) {
        select(robot, true);
        press(robot, "#compare-run");
        Set<String> met = window.context().journal().endingsSeen("zero-waste-by-q3");
        ScenarioDocument launch = ShippedScenarios.read("zero-waste-by-q3").flatMap(Reading::document).orElseThrow();
        List<String> words = robot.lookup("#compare-picker .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        List<String> spoken = robot.lookup("#compare-picker .row-button").queryAll().stream().map(Node::getAccessibleText).toList();
        for (Ending ending : launch.scenario().endings()) {
            boolean named = Stream.concat(words.stream(), spoken.stream()).anyMatch(text -> text.contains(ending.title()));
            assertThat(named).as(ending.title()).isEqualTo(met.contains(ending.id()));
        }
        assertThat(robot.lookup("#unmet-endings").queryAs(Label.class).getText()).contains("you have not met");
    }

    @Test
    void aRunThatHasNotBeenDebriefedShowsNothing(FxRobot robot) {
        select(robot, false);
        press(robot, "#compare-run");
        assertThat(isThere(robot, "#compare-picker")).isFalse();
        assertThat(isThere(robot, "#history")).isTrue();
    }

    @Test
    void severalRunsAreToldTogetherWithoutTheirNamesOnceTheirDebriefsAre(FxRobot robot) {
        ListView<RunSummary> list = robot.lookup("#runs").queryListView();
        List<RunSummary> runs = list.getItems().stream().filter(run -> run.finished() && run.scenarioId().equals("zero-waste-by-q3")).toList();
        assertThat(runs).hasSizeGreaterThan(1).anyMatch(run -> !run.revealed());
        robot.interact(() -> {
            list.getSelectionModel().clearSelection();
            runs.forEach(list.getSelectionModel()::select);
        });
        press(robot, "#together");
        assertThat(isThere(robot, "#cohort")).as("one of them is not debriefed").isFalse();
        runs.forEach(run -> window.context().journal().impression(run.id(), FirstImpression.SKIPPED));
        press(robot, "#together");
        assertThat(isThere(robot, "#cohort")).isTrue();
        List<String> words = robot.lookup("#cohort .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertThat(words).contains("Zero-Waste by Q3: " + runs.size() + " runs together", "Where they ended", "Moment by moment");
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#history")).isTrue();
        assertThat(list.getSelectionModel().getSelectedItems()).as("still marked").hasSize(runs.size());
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aBranchThatWasPlayedToItsEndStandsBesideItsRunAndIsNotKept(FxRobot robot) {
        select(robot, true);
        press(robot, "#open-run");
        robot.clickOn("#step-what-if");
        long kept = window.context().journal().count();
        press(robot, "#play-on");
        for (int page = 0; !isThere(robot, "#ending") && page < MORE_PAGES_THAN_ANY_STORY; page++) {
            if (isThere(robot, "#moment")) {
                robot.push(KeyCode.DIGIT1);
            }
            robot.push(KeyCode.ENTER);
        }
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#comparison")).isTrue();
        assertThat(window.context().journal().count()).isEqualTo(kept);
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#what-if")).isTrue();
    }

    /** Selects the first finished run of the list that is revealed, or that is not. */
    private static void select(FxRobot robot, boolean revealed) {
        ListView<RunSummary> list = robot.lookup("#runs").queryListView();
        RunSummary run = list.getItems().stream().filter(found -> found.finished() && found.revealed() == revealed
                && found.scenarioId().equals("zero-waste-by-q3")).findFirst().orElseThrow();
        robot.interact(() -> list.getSelectionModel().clearAndSelect(list.getItems().indexOf(run)));
    }

    private static void press(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).query().requestFocus());
        robot.push(KeyCode.ENTER);
    }
}
