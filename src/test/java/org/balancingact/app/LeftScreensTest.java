package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.debrief.Step;
import org.balancingact.app.examine.ScenarioSource;
import org.balancingact.app.nav.Navigator;
import org.balancingact.app.nav.Place;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.scenario.json.WholeFile;
import org.balancingact.screens.SampleRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Screens that were opened on top of others are not held by anything once they were left: no visit adds to the one before. */
@ExtendWith(ApplicationExtension.class)
class LeftScreensTest {
    private static final int VISITS = 2;

    @TempDir
    private Path folder;
    private final Lifetimes screens = new Lifetimes();
    private Window window;

    @Start
    void open(Stage stage) {
        DataFolder data = new DataFolder(folder.resolve("data"));
        SampleRecord.fill(data);
        window = Window.open(stage, data.path());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothingOfADebriefIsReachableOnceItWasLeft(FxRobot robot) {
        for (int visit = 0; visit < VISITS; visit++) {
            select(robot, "#open-run");
            for (Step step : EnumSet.complementOf(EnumSet.of(Step.VOTES))) {
                press(robot, "#step-" + step.page().id());
                if (step.isBehind()) {
                    press(robot, "#open-" + step.id());
                }
                note(robot);
            }
            askWhyAnIndicatorEndedSo(robot);
            askWhyTheMixIsASpan(robot);
            swapAChoice(robot);
            compare(robot);
            leave(robot, KeyCode.ESCAPE);
        }
        assertThat(screens.reachable(0)).isEmpty();
    }

    private void askWhyAnIndicatorEndedSo(FxRobot robot) {
        press(robot, "#step-overview");
        press(robot, "#why-ending");
        note(robot);
        robot.push(KeyCode.ESCAPE);
        note(robot);
    }

    /** A question whose answer stands on a card, which is a window of its own. */
    private void askWhyTheMixIsASpan(FxRobot robot) {
        press(robot, "#step-asked");
        press(robot, "#open-mix");
        press(robot, "#mix #why-interval .button");
        note(robot);
        robot.push(KeyCode.ESCAPE);
    }

    private void swapAChoice(FxRobot robot) {
        press(robot, "#step-what-if");
        note(robot);
        robot.interact(robot.lookup("#what-if #way-1").queryAs(ToggleButton.class)::fire);
        note(robot);
    }

    private void compare(FxRobot robot) {
        press(robot, "#what-if #compare-run");
        note(robot);
        press(robot, "#golden-mixed-best");
        assertThat(isThere(robot, "#comparison")).isTrue();
        note(robot);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        note(robot);
    }

    @Test
    void nothingOfAComparisonIsReachableOnceItWasLeft(FxRobot robot) {
        for (int visit = 0; visit < VISITS; visit++) {
            select(robot, "#compare-run");
            note(robot);
            press(robot, "#golden-mixed-best");
            note(robot);
            leave(robot, KeyCode.ESCAPE, KeyCode.ESCAPE);
        }
        assertThat(screens.reachable(0)).isEmpty();
    }

    @Test
    void nothingOfAnEndingIsReachableOnceItWasLeft(FxRobot robot) {
        for (int visit = 0; visit < VISITS; visit++) {
            select(robot, "#read-ending");
            assertThat(isThere(robot, "#aftermath")).isTrue();
            note(robot);
            robot.push(KeyCode.ENTER);
            assertThat(isThere(robot, "#ending")).isTrue();
            leave(robot, KeyCode.ESCAPE);
        }
        assertThat(screens.reachable(0)).isEmpty();
    }

    @Test
    void nothingOfTheFilesThatARunIsHandedOverAsIsReachableOnceTheyWereLeft(FxRobot robot) {
        for (int visit = 0; visit < VISITS; visit++) {
            select(robot, "#open-run");
            press(robot, "#export-debrief");
            note(robot);
            leave(robot, KeyCode.ESCAPE, KeyCode.ESCAPE);
        }
        assertThat(screens.reachable(0)).isEmpty();
    }

    @Test
    void nothingOfTheSettingsThatWereOpenedFromElsewhereIsReachableOnceTheyWereLeft(FxRobot robot) {
        for (int visit = 0; visit < VISITS; visit++) {
            robot.interact(window.context()::openSettings);
            note(robot);
            leave(robot, KeyCode.ESCAPE);
        }
        assertThat(screens.reachable(0)).isEmpty();
    }

    @Test
    void nothingOfABriefingIsReachableOnceItWasLeft(FxRobot robot) {
        for (int visit = 0; visit < VISITS; visit++) {
            press(robot, "#scenario-zero-waste-by-q3");
            note(robot);
            leave(robot, KeyCode.ESCAPE);
        }
        assertThat(screens.reachable(0)).isEmpty();
    }

    @Test
    void nothingOfAnExaminationIsReachableOnceItWasLeft(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("my.scenario.json"), WholeFile.TEXT);
        ExamineFlow examining = new ExamineFlow(window.context(), new LearnFlow(window.context(), run -> { }), document -> { });
        for (int visit = 0; visit < VISITS; visit++) {
            robot.interact(() -> examining.examine(ScenarioSource.of(file)));
            assertThat(isThere(robot, "#examine")).isTrue();
            note(robot);
            press(robot, "#map-shape");
            note(robot);
            leave(robot, KeyCode.ESCAPE);
        }
        assertThat(screens.reachable(0)).isEmpty();
    }

    /** The screen in front, as it is now. */
    private void note(FxRobot robot) {
        robot.interact(() -> navigator().currentProperty().get().ifPresent(screens::note));
    }

    private void leave(FxRobot robot, KeyCode... keys) {
        Stream.of(keys).forEach(robot::push);
        robot.interact(() -> navigator().go(Place.LIBRARY));
        assertThat(isThere(robot, "#library")).isTrue();
    }

    private Navigator navigator() {
        return window.context().navigator();
    }

    /** Does something with a debriefed run of the history. */
    private void select(FxRobot robot, String button) {
        robot.interact(() -> navigator().go(Place.HISTORY));
        ListView<RunSummary> list = robot.lookup("#runs").queryListView();
        RunSummary run = list.getItems().stream().filter(found -> found.revealed() && found.scenarioId().equals("zero-waste-by-q3"))
                .findFirst().orElseThrow();
        robot.interact(() -> list.getSelectionModel().clearAndSelect(list.getItems().indexOf(run)));
        press(robot, button);
    }

    private static void press(FxRobot robot, String selector) {
        robot.interact(() -> node(robot, selector).requestFocus());
        robot.push(KeyCode.ENTER);
    }
}
