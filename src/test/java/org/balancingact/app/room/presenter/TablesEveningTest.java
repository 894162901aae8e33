package org.balancingact.app.room.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;
import static org.balancingact.app.room.presenter.RoomRobot.press;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Window;
import org.balancingact.journal.RunSummary;
import org.balancingact.room.web.Network;
import org.balancingact.room.web.Networks;
import org.balancingact.room.web.TablePhone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A room in which each table plays a run of its own, led at the window. */
@ExtendWith(ApplicationExtension.class)
class TablesEveningTest {
    @TempDir
    private Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder, 1024, 640);
        window.context().beIn(() -> new Networks(List.of(new Network("wlan0", "127.0.0.1", false))));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static void openTables(FxRobot robot, String button) {
        RoomRobot.setUp(robot);
        press(robot, "#voting-tables");
        press(robot, button);
    }

    private static String said(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Labeled) node(robot, selector)).getText();
    }

    private static String all(FxRobot robot, String selector) {
        Node part = node(robot, selector);
        return robot.from(part).lookup(".label").<Label>queryAll().stream().map(Label::getText).collect(Collectors.joining("\n"));
    }

    @Test
    void anEveningOfTablesIsLedFromTheSetUpToAllRunsTogether(FxRobot robot) {
        openTables(robot, "#open-room");
        String url = said(robot, "#room-address");
        assertThat(said(robot, "#tables-seated")).isEqualTo("No table is in yet.");
        TablePhone first = TablePhone.at(url, 1);
        TablePhone second = TablePhone.at(url, 4);
        assertThat(said(robot, "#tables-seated")).isEqualTo("Tables 1 and 4 are in.");
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(said(robot, "#table-4")).isEqualTo("week\u00a00 of 26");

        robot.push(KeyCode.N);
        assertThat(said(robot, "#where-1")).startsWith("Week\u00a00, decision\u00a01 of ");
        robot.push(KeyCode.PAGE_DOWN);
        first.play();
        assertThat(said(robot, "#where-1")).endsWith("waits at the checkpoint");
        assertThat(first.said()).contains("The story goes on here when the room goes on.");

        press(robot, "#leave-room");
        assertThat(robot.lookup(".other-left").queryAll()).as("runs of tables wait with their room").isEmpty();
        press(robot, "#continue");
        robot.push(KeyCode.N);
        assertThat(said(robot, "#room-next")).isEqualTo("Let all go on");
        robot.push(KeyCode.PAGE_DOWN);
        first.play();
        assertThat(said(robot, "#where-1")).startsWith("At its end: ");
        assertThat(said(robot, "#tables-count")).isEqualTo("1 table plays. 1 is at its end.");

        press(robot, "#room-stop");
        assertThat(said(robot, "#room-said")).startsWith("1 table still plays");
        assertThat(second.said()).as("it plays").contains("You are table 4.");
        press(robot, "#room-stop");
        assertThat(second.said()).isEqualTo("Look at the big screen.");
        assertThat(all(robot, "#tables")).contains("Where they ended").doesNotContain("Table 1", "Table 4");

        robot.push(KeyCode.N);
        assertThat(all(robot, "#projector")).contains("1 run", "1 table had not come to its end.").doesNotContain("Table 1");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(all(robot, "#projector")).contains("What the moments called for");
        robot.push(KeyCode.PAGE_UP);
        assertThat(all(robot, "#projector")).contains("Where they ended");
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.N);
        assertThat(all(robot, "#tables")).as("what to ask at the moments on the screen").contains("Ask:");
        robot.push(KeyCode.N);
        for (int press = 0; press < 30 && !isThere(robot, "#cohort"); press++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertThat(all(robot, "#cohort")).contains("Where they ended", "Week\u00a00, “");
        press(robot, "#close-cohort");
        assertThat(isThere(robot, "#history")).isTrue();
        assertThat(window.context().journal().roomsOfTables()).isEmpty();
        assertThat(window.context().journal().runs(0, 9)).extracting(RunSummary::revealed).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aRehearsalHasTablesThatPlayAndOfWhichNothingIsKept(FxRobot robot) throws TimeoutException {
        openTables(robot, "#rehearse-room");
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isThere(robot, "#table-1"));
        press(robot, "#leave-room");
        assertThat(isThere(robot, "#room-setup")).isTrue();
        assertThat(window.context().journal().count()).isZero();
    }
}
