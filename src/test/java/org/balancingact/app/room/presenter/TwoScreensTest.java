package org.balancingact.app.room.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.room.presenter.RoomRobot.press;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.balancingact.app.room.projector.Screens;
import org.balancingact.journal.RoomStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A room with a screen of its own: the facilitator leads from one window, the room looks at the other. */
@ExtendWith(ApplicationExtension.class)
class TwoScreensTest {
    /** Two halves of the one screen that there is: what lies beyond it can't be drawn, and the renderer complains. */
    private static final Rectangle2D WALL = new Rectangle2D(0, 0, 960, 1080);
    private static final Rectangle2D LAPTOP = new Rectangle2D(960, 0, 960, 1080);

    @TempDir
    private Path folder;
    private final Given screens = new Given();
    private org.balancingact.app.Window window;

    /** Screens that a test has. */
    private static final class Given implements Screens {
        private final List<InvalidationListener> listeners = new ArrayList<>();
        private List<Rectangle2D> now = List.of(WALL, LAPTOP);

        @Override
        public List<Rectangle2D> now() {
            return now;
        }

        @Override
        public void listen(InvalidationListener changed) {
            listeners.add(changed);
        }

        @Override
        public void forget(InvalidationListener changed) {
            listeners.remove(changed);
        }

        void become(Rectangle2D... others) {
            now = List.of(others);
            List.copyOf(listeners).forEach(listener -> listener.invalidated(null));
        }
    }

    @Start
    void open(Stage stage) {
        window = org.balancingact.app.Window.open(stage, folder, 900, 640);
        window.context().showOn(screens);
        stage.setX(LAPTOP.getMinX());
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(screens.listeners).as("nobody listens to screens after the room").isEmpty();
    }

    @BeforeEach
    void openARoom(FxRobot robot) {
        RoomRobot.open(robot);
    }

    private RoomStep step() {
        return window.context().journal().room(window.context().journal().runs(0, 1).get(0).id()).orElseThrow().step();
    }

    private Optional<Stage> bigScreen() {
        return Window.getWindows().stream().filter(other -> other != window.stage() && other instanceof Stage
                && other.isShowing()).map(Stage.class::cast)
                .findFirst();
    }

    private void pressOnTheBigScreen(FxRobot robot, KeyCode key) {
        robot.interact(() -> {
            Stage pressed = bigScreen().orElseThrow();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(pressed.getScene().getRoot(), new KeyEvent(type, "", "", key, false, false,
                        false, false));
            }
        });
    }

    @Test
    void theRoomLooksAtTheSecondScreenAndTheFacilitatorSeesNotesBesideAPictureOfIt(FxRobot robot) {
        assertThat(bigScreen().orElseThrow().isFullScreen()).isTrue();
        assertThat(bigScreen().orElseThrow().getScene().lookup("#projector")).isNotNull();
        assertThat(isThere(robot, "#presenter")).isTrue();
        assertThat(isThere(robot, "#preview")).isTrue();
        assertThat(bigScreen().orElseThrow().getScene().lookup("#notes")).as("nothing private").isNull();
        assertThat(bigScreen().orElseThrow().getScene().getRoot().lookupAll(".button")).as("no buttons").isEmpty();
    }

    @Test
    void aTestPictureIsOnTheSecondScreenUntilItIsTakenAwayOrTheSetUpIsLeft(FxRobot robot) {
        press(robot, "#leave-room");
        RoomRobot.setUp(robot);
        assertThat(bigScreen()).isEmpty();
        press(robot, "#test-picture-button");
        assertThat(bigScreen().orElseThrow().getScene().lookup("#test-picture")).isNotNull();
        assertThat(bigScreen().orElseThrow().isFullScreen()).isTrue();
        pressOnTheBigScreen(robot, KeyCode.ESCAPE);
        assertThat(bigScreen()).isEmpty();
        press(robot, "#test-picture-button");
        robot.interact(() -> screens.become(LAPTOP));
        assertThat(bigScreen()).as("the screen is gone").isEmpty();
        assertThat(isThere(robot, "#test-picture-button")).isFalse();
        robot.interact(() -> screens.become(WALL, LAPTOP));
        press(robot, "#test-picture-button");
        press(robot, "#open-room");
        assertThat(bigScreen().orElseThrow().getScene().lookup("#projector")).isNotNull();
        assertThat(bigScreen().orElseThrow().getScene().lookup("#test-picture")).isNull();
    }

    @Test
    void aClickIntoTheBigScreenDoesNotLoseTheClicker(FxRobot robot) {
        pressOnTheBigScreen(robot, KeyCode.PAGE_DOWN);
        assertThat(step()).isEqualTo(RoomStep.BRIEFING);
        pressOnTheBigScreen(robot, KeyCode.PAGE_UP);
        assertThat(step()).isEqualTo(RoomStep.LOBBY);
    }

    @Test
    void aFrozenScreenStaysWhereItWasWhileTheRoomGoesOn(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.F);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(step()).isEqualTo(RoomStep.READING);
        assertThat(bigScreen().orElseThrow().getScene().lookup(".projected-people")).as("still the briefing").isNotNull();
        robot.push(KeyCode.F);
        assertThat(bigScreen().orElseThrow().getScene().lookup(".projected-people")).isNull();
    }

    @Test
    void aScreenThatWasClosedIsOpenedAgainByAKey(FxRobot robot) {
        robot.interact(() -> {
            Stage big = bigScreen().orElseThrow();
            big.getOnCloseRequest().handle(null);
            big.close();
        });
        assertThat(bigScreen()).isEmpty();
        robot.push(KeyCode.S);
        assertThat(bigScreen()).isPresent();
    }

    @Test
    void aScreenThatVanishesIsToldAndOneThatComesIsUsedAtOnce(FxRobot robot) {
        robot.interact(() -> screens.become(LAPTOP));
        assertThat(bigScreen()).isEmpty();
        assertThat(window.context().notices().pending()).anyMatch(told -> told.startsWith("The second screen is gone."));
        assertThat(isThere(robot, "#projector")).as("the room sees this window").isTrue();
        robot.interact(() -> screens.become(LAPTOP, WALL));
        assertThat(bigScreen()).isPresent();
    }

    @Test
    void theScreensChangePlacesByAKey(FxRobot robot) {
        robot.push(KeyCode.S);
        assertThat(window.stage().getX()).isEqualTo(WALL.getMinX());
        assertThat(bigScreen()).isPresent();
    }

    @Test
    void theScreenIsGoneWithTheRoom(FxRobot robot) {
        press(robot, "#leave-room");
        assertThat(bigScreen()).isEmpty();
    }
}
