package org.balancingact.app.room.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;
import static org.balancingact.app.room.presenter.RoomRobot.press;

import java.nio.file.Path;
import javafx.scene.control.Button;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Window;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A room in the one window that there is, by hands. */
@ExtendWith(ApplicationExtension.class)
class RoomScreenTest {
    /** So many decisions of the story's twelve leave fewer than 5,000 runs. */
    private static final int LATE = 9;

    @TempDir
    private Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder, 1024, 640);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @BeforeEach
    void openARoom(FxRobot robot) {
        RoomRobot.open(robot);
    }

    private Journal journal() {
        return window.context().journal();
    }

    private RunId run() {
        return journal().runs(0, 1).get(0).id();
    }

    private RoomStep step() {
        return journal().room(run()).orElseThrow().step();
    }

    /** With the clicker alone. */
    private void clickTo(FxRobot robot, RoomStep wanted) {
        for (int press = 0; press < 60 && step() != wanted; press++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertThat(step()).isEqualTo(wanted);
    }

    private static String said(FxRobot robot, String label) {
        return ((Label) node(robot, label)).getText();
    }

    @Test
    void keysLeadThroughAVoteByHandsAndTheWinnerIsPlayed(FxRobot robot) {
        assertThat(journal().run(run()).orElseThrow().mode()).isEqualTo(Mode.ROOM);
        clickTo(robot, RoomStep.VOTING);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT4);
        assertThat(said(robot, "#projector-count")).isEqualTo("3 votes");
        clickTo(robot, RoomStep.CLOSED);
        assertThat(isThere(robot, "#votes-B")).as("counts wait").isFalse();
        clickTo(robot, RoomStep.REVEALED);
        assertThat(said(robot, "#votes-B")).isEqualTo("2");
        assertThat(said(robot, "#votes-D")).isEqualTo("0");
        robot.push(KeyCode.N);
        assertThat(((Button) node(robot, "#room-next")).getText()).isEqualTo("Play B and go on");
        clickTo(robot, RoomStep.CONSEQUENCE);
        assertThat(journal().run(run()).orElseThrow().choices()).hasSize(1);
        press(robot, "#room-undo");
        assertThat(step()).isEqualTo(RoomStep.REVEALED);
    }

    @Test
    void afterAButtonThatIsGoneTheKeysOfAClickerLeadOn(FxRobot robot) {
        clickTo(robot, RoomStep.REVEALED);
        robot.push(KeyCode.N);
        robot.interact(() -> node(robot, "#room-talk").requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(step()).isEqualTo(RoomStep.TALKING);
        robot.push(KeyCode.SPACE);
        assertThat(step()).isEqualTo(RoomStep.VOTING);
        assertThat(isThere(robot, ".projector-blank")).isFalse();
    }

    @Test
    void whereHandsAreCountedThatIsSaidFromTheStartAndNothingOfPhonesAndWhereVotesWillStand(FxRobot robot) {
        robot.push(KeyCode.N);
        assertThat(said(robot, "#room-count")).isEqualTo("Hands are counted.");
        assertThat(said(robot, "#votes-later")).isEqualTo("Votes stand here once one is open.");
        assertThat(node(robot, "#too-many-phones").isVisible()).isFalse();
    }

    @Test
    void spaceTheArrowsAndEnterLeadAsTheClickerDoes(FxRobot robot) {
        robot.push(KeyCode.SPACE);
        assertThat(step()).isEqualTo(RoomStep.BRIEFING);
        robot.push(KeyCode.LEFT);
        assertThat(step()).isEqualTo(RoomStep.LOBBY);
        robot.push(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(RoomStep.BRIEFING);
        robot.push(KeyCode.PAGE_UP);
        assertThat(step()).isEqualTo(RoomStep.LOBBY);
        robot.push(KeyCode.ENTER);
        assertThat(step()).isEqualTo(RoomStep.BRIEFING);
    }

    @Test
    void blankHidesThePageAndThePageAloneAndEscapeNeverLeaves(FxRobot robot) {
        robot.push(KeyCode.PERIOD);
        assertThat(isThere(robot, ".projector-blank")).isTrue();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(step()).as("the clicker leads on").isEqualTo(RoomStep.BRIEFING);
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, ".projector-blank")).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#room")).isTrue();
    }

    @Test
    void aRoomThatWasLeftIsOpenedAgainFromTheLibraryWhereItStood(FxRobot robot) {
        clickTo(robot, RoomStep.VOTING);
        robot.push(KeyCode.DIGIT1);
        press(robot, "#leave-room");
        assertThat(isThere(robot, "#room")).isFalse();
        press(robot, "#continue");
        assertThat(isThere(robot, "#room")).isTrue();
        robot.push(KeyCode.N);
        assertThat(said(robot, "#hands-A")).isEqualTo("1 hand");
    }

    @Test
    void aWholeEveningIsLedWithoutAVoteToTheDebriefOfTheRun(FxRobot robot) {
        robot.push(KeyCode.N);
        Set<String> told = new HashSet<>();
        for (int press = 0; press < 400 && step() != RoomStep.OVER; press++) {
            RoomRobot.playOn(robot);
            if (step() == RoomStep.DEBRIEF) {
                press(robot, "#tab-1");
                told.addAll(robot.lookup("#notes .title").queryAllAs(Label.class).stream().map(Label::getText).toList());
                press(robot, "#tab-0");
            }
        }
        assertThat(told).as("each page of the debrief has notes").contains("Guess first", "The room’s votes", "Roads not taken", "Take along");
        assertThat(step()).isEqualTo(RoomStep.OVER);
        robot.push(KeyCode.N);
        assertThat(isThere(robot, ".room-code")).as("the run to take home").isTrue();
        robot.push(KeyCode.N);
        press(robot, "#room-next");
        assertThat(journal().room(run()).orElseThrow().closed()).isPresent();
        assertThat(isThere(robot, "#room")).isFalse();
    }

    @Test
    void notesAreInSightOnlyWhileTheyAreAskedFor(FxRobot robot) {
        clickTo(robot, RoomStep.VOTING);
        assertThat(isThere(robot, "#notes")).isFalse();
        robot.push(KeyCode.N);
        assertThat(isThere(robot, "#notes")).isTrue();
        robot.push(KeyCode.N);
        assertThat(isThere(robot, "#notes")).isFalse();
    }

    @Test
    void aQuestionThatIsPressedIsOnTheScreenUntilTheNextDecision(FxRobot robot) {
        clickTo(robot, RoomStep.VOTING);
        robot.push(KeyCode.N);
        press(robot, "#question-1");
        robot.push(KeyCode.N);
        assertThat(isThere(robot, ".projected-question")).isTrue();
        robot.push(KeyCode.N);
        press(robot, "#question-1");
        robot.push(KeyCode.N);
        assertThat(isThere(robot, ".projected-question")).isFalse();
    }

    @Test
    void guessesAreCountedByHandsToo(FxRobot robot) {
        robot.push(KeyCode.N);
        for (int press = 0; press < 400 && step() != RoomStep.DEBRIEF; press++) {
            RoomRobot.playOn(robot);
        }
        press(robot, "#more-4");
        press(robot, "#more-4");
        assertThat(said(robot, "#hands-4")).isEqualTo("2 hands");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(said(robot, "#hands-4")).isEqualTo("2 votes");
    }

    @Test
    void morePhonesThanPeopleAreFlagged(FxRobot robot) throws TimeoutException {
        press(robot, "#leave-room");
        RoomRobot.setUp(robot);
        robot.interact(() -> ((TextField) node(robot, "#people")).setText("5"));
        press(robot, "#rehearse-room");
        robot.push(KeyCode.N);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isThere(robot, "#too-many-phones"));
    }

    @Test
    void whatCanStillComeIsCountedBesideOnceFewRunsAreLeft(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.N);
        for (int press = 0; press < 100 && !(step() == RoomStep.READING && journal().run(run()).orElseThrow().optionIds().size() == LATE); press++) {
            RoomRobot.playOn(robot);
        }
        press(robot, "#play-A");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isThere(robot, "#still-to-come"));
        assertThat(said(robot, "#still-to-come")).matches("\\d of \\d endings can still come\\.");
    }

    @Test
    void aRehearsalKeepsNothingAndLeadsBackToTheSetUp(FxRobot robot) {
        long runs = journal().runs(0, 100).size();
        press(robot, "#leave-room");
        RoomRobot.setUp(robot);
        press(robot, "#rehearse-room");
        assertThat(isThere(robot, "#room")).isTrue();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(isThere(robot, ".projected-people")).isTrue();
        press(robot, "#leave-room");
        assertThat(isThere(robot, "#room-setup")).isTrue();
        assertThat(journal().runs(0, 100)).hasSize((int) runs);
    }

    @Test
    void theKeysAreShownOnDemandAndGoByEscape(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(isThere(robot, "#room-help")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#room-help")).isFalse();
    }
}
