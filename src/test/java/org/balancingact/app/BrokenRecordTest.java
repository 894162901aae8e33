package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.nav.Place;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.screens.SampleRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The record breaks while the window is open: every screen that asks it says so, and none pretends that it is empty. */
@ExtendWith(ApplicationExtension.class)
class BrokenRecordTest {
    @TempDir
    private Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        SampleRecord.fill(new DataFolder(folder));
        window = Window.open(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theHistoryIsNotEmptyAndOffersToTryAgain(FxRobot robot) throws SQLException {
        breakRecord();
        go(robot, Place.HISTORY);
        assertThat(isThere(robot, "#history-unread")).isTrue();
        assertThat(isThere(robot, "#delete-all")).isFalse();
        assertThat(isThere(robot, "#pick-scenario")).isFalse();
        assertThat(isThere(robot, "#runs")).isFalse();

        mendRecord();
        robot.interact(() -> node(robot, "#read-again").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#history-unread")).isFalse();
        assertThat(isThere(robot, "#runs")).isTrue();
        assertThat(isThere(robot, "#delete-all")).isTrue();
    }

    @Test
    void aHistoryThatWasReadBeforeSaysThatItCannotBeReadNow(FxRobot robot) throws SQLException {
        go(robot, Place.HISTORY);
        go(robot, Place.LIBRARY);
        breakRecord();
        go(robot, Place.HISTORY);
        assertThat(isThere(robot, "#history-unread")).isTrue();
        assertThat(isThere(robot, "#delete-all")).isFalse();
    }

    @Test
    void theProfileSaysSo(FxRobot robot) throws SQLException {
        go(robot, Place.HISTORY);
        go(robot, Place.LIBRARY);
        run("ALTER TABLE takeaways RENAME TO gone");
        go(robot, Place.HISTORY);
        assertThat(robot.lookup("#profile .alert").queryAll()).isNotEmpty();
    }

    @Test
    void theLibrarySaysSo(FxRobot robot) throws SQLException {
        go(robot, Place.HISTORY);
        breakRecord();
        go(robot, Place.LIBRARY);
        assertThat(window.context().notices().pending()).isNotEmpty().allMatch(notice -> notice.contains("could not be read"));
    }

    @Test
    void learnSaysSoAndOffersToTryAgain(FxRobot robot) throws SQLException {
        run("ALTER TABLE practice RENAME TO gone");
        go(robot, Place.LEARN);
        assertThat(isThere(robot, "#learn-unread")).isTrue();
        assertThat(isThere(robot, "#unit-1")).as("a unit of which nobody knows whether it was practised").isFalse();

        run("ALTER TABLE gone RENAME TO practice");
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#learn-unread")).isFalse();
        assertThat(isThere(robot, "#unit-1")).isTrue();
    }

    @Test
    void theBriefingSaysSoAndItsButtonComesBack(FxRobot robot) throws SQLException {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        breakRecord();
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#play")).isFalse();
        assertThat(isThere(robot, "#briefing .alert")).isTrue();
        assertThat(robot.lookup("#begin").query().isDisabled()).isFalse();
    }

    @Test
    void whatLeadsToADebriefSaysSo(FxRobot robot) throws SQLException {
        openFinishedRun(robot, true);
        assertThat(isThere(robot, "#debrief")).isFalse();
        assertThat(window.context().notices().pending()).isNotEmpty();
    }

    @Test
    void theExportSaysSo(FxRobot robot) throws SQLException {
        openFinishedRun(robot, false);
        breakRecord();
        robot.clickOn("#export-debrief");
        assertThat(robot.lookup("#export .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anyMatch(text -> text.contains("could not be read"));
    }

    /** Of a run whose debrief was not made beforehand. */
    private void openFinishedRun(FxRobot robot, boolean broken) throws SQLException {
        go(robot, Place.HISTORY);
        ListView<RunSummary> list = robot.lookup("#runs").queryListView();
        RunSummary run = list.getItems().stream().filter(found -> found.finished() && found.revealed()).findFirst().orElseThrow();
        robot.interact(() -> list.getSelectionModel().clearAndSelect(list.getItems().indexOf(run)));
        if (broken) {
            breakRecord();
        }
        robot.interact(() -> node(robot, "#open-run").requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private void go(FxRobot robot, Place place) {
        robot.interact(() -> window.context().navigator().go(place));
    }

    private void breakRecord() throws SQLException {
        run("ALTER TABLE runs RENAME TO gone");
    }

    private void mendRecord() throws SQLException {
        run("ALTER TABLE gone RENAME TO runs");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + new DataFolder(folder).record());
             Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
