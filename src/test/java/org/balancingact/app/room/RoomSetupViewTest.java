package org.balancingact.app.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Window;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RoomRecord;
import org.balancingact.room.web.Network;
import org.balancingact.room.web.Networks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Before a room is opened: the networks that there are, and the one in which phones come in. */
@ExtendWith(ApplicationExtension.class)
class RoomSetupViewTest {
    private static final Network LOCAL = new Network("wlan0", "127.0.0.1", false);
    private static final Network ANOTHER = new Network("eth0", "127.0.0.2", false);
    private static final Network OFFICE = new Network("tun0", "10.8.0.2", true);

    @TempDir
    private Path folder;
    private Networks networks = new Networks(List.of(LOCAL, ANOTHER, OFFICE));
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder, 1024, 640);
        window.context().beIn(() -> networks);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @BeforeEach
    void prepareARoom(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
        press(robot, "#with-room");
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> ((ButtonBase) node(robot, button)).fire());
    }

    private static List<String> words(FxRobot robot) {
        return words(robot, "#networks");
    }

    private static List<String> words(FxRobot robot, String part) {
        return robot.lookup(part + " .label").<Label>queryAll().stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    private static RadioButton network(FxRobot robot, String address) {
        return node(robot, "#network-" + address.replace('.', '-'));
    }

    @Test
    void allNetworksAreToldWithWhatTheyAreAndTheFirstIsChosen(FxRobot robot) {
        assertThat(words(robot)).contains("127.0.0.1", "Wi-Fi: wlan0", "127.0.0.2", "cable: eth0", "10.8.0.2", "VPN or virtual: tun0",
                "A VPN is on. If no phone gets in, switch it off.");
        assertThat(network(robot, LOCAL.address()).isSelected()).isTrue();
        assertThat(network(robot, OFFICE.address()).getAccessibleText()).isEqualTo("10.8.0.2. VPN or virtual: tun0");
    }

    @Test
    void whatIsTrueOfTheChosenOneIsSaid(FxRobot robot) {
        robot.interact(() -> network(robot, OFFICE.address()).fire());
        assertThat(words(robot)).contains("This is a VPN: phones will not reach it.").doesNotContain("A VPN is on. If no phone gets in, switch it off.");
    }

    @Test
    void phonesComeInAtTheAddressThatIsChosen(FxRobot robot) {
        robot.interact(() -> network(robot, ANOTHER.address()).fire());
        press(robot, "#open-room");
        assertThat(((Label) node(robot, "#room-address")).getText()).startsWith("http://127.0.0.2:");
    }

    @Test
    void tablesNeedPhonesAndNoPaperAndAreToldTheirMinutes(FxRobot robot) {
        assertThat(isThere(robot, "#print-paper")).isTrue();
        press(robot, "#voting-tables");
        assertThat(isThere(robot, "#setup-network")).isTrue();
        assertThat(isThere(robot, "#print-paper")).as("each table has letters of its own").isFalse();
        assertThat(((Label) node(robot, "#plan-words")).getText()).contains("until minute\u00a059");
        robot.interact(() -> ((TextField) node(robot, "#minutes")).setText("30"));
        assertThat(((Label) node(robot, "#plan-words")).getText()).startsWith("Too short");
    }

    @Test
    void whatIsNoNumberOfPeopleOrMinutesIsToldWithWhatIsTakenInstead(FxRobot robot) {
        robot.interact(() -> ((TextField) node(robot, "#people")).setText("about 20"));
        robot.interact(() -> ((TextField) node(robot, "#minutes")).setText("1h"));
        assertThat(words(robot, "#room-setup")).contains("“about 20” is no number from 1 to 999. The number stays open.",
                "“1h” is no number from 1 to 999. The plan is for 90\u00a0minutes.");

        robot.interact(() -> ((TextField) node(robot, "#people")).setText(" 20 "));
        robot.interact(() -> ((TextField) node(robot, "#minutes")).setText(""));
        assertThat(words(robot, "#room-setup")).noneMatch(line -> line.contains("is no number"));
    }

    @Test
    void handsNeedNoNetwork(FxRobot robot) {
        assertThat(isThere(robot, "#setup-network")).isTrue();
        press(robot, "#voting-hands");
        assertThat(isThere(robot, "#setup-network")).isFalse();
        assertThat(robot.lookup("#asks-sure").query().isDisabled()).as("nobody is asked how sure without a phone").isTrue();
    }

    @Test
    void whatIsShownAndAskedIsOnRecordWithTheRoom(FxRobot robot) {
        press(robot, "#asks-sure");
        press(robot, "#indicators");
        press(robot, "#open-room");
        WaitForAsyncUtils.waitForFxEvents();
        Journal journal = window.context().journal();
        RoomRecord room = journal.room(journal.waiting(1).get(0).id()).orElseThrow();
        assertThat(room.indicators()).isFalse();
        assertThat(room.asksSure()).isTrue();
    }

    @Test
    void aRoomWhoseNetworkIsGoneIsMovedByAButton(FxRobot robot) throws TimeoutException {
        robot.interact(() -> network(robot, ANOTHER.address()).fire());
        press(robot, "#open-room");
        robot.push(KeyCode.N);
        networks = new Networks(List.of(LOCAL));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isThere(robot, "#move-room"));
        assertThat(((Label) node(robot, "#network-changed")).getText()).isEqualTo("The network changed. Now: 127.0.0.1.");
        robot.push(KeyCode.F2);
        press(robot, "#move-room");
        assertThat(isThere(robot, "#move-room")).isFalse();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.N);
        assertThat(((Label) node(robot, "#room-address")).getText()).startsWith("http://127.0.0.1:");
    }
}
