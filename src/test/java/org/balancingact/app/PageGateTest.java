package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.balancingact.app.ending.EndingScreen;
import org.balancingact.app.ending.Onward;
import org.balancingact.app.nav.Place;
import org.balancingact.journal.RunRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A page is left only by a key or a click that was meant for it. */
@ExtendWith(ApplicationExtension.class)
class PageGateTest {
    private static final Duration JUST_TOO_SHORT = Duration.ofMillis(399);
    private static final Duration LONG_ENOUGH = Duration.ofMillis(400);

    @TempDir
    private Path folder;
    private final Ticking clock = new Ticking(Instant.parse("2026-03-02T09:00:00Z"));
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder, clock);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        window.close();
    }

    private void decide(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        clock.pass(LONG_ENOUGH);
        robot.push(KeyCode.ENTER);
        clock.pass(LONG_ENOUGH);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#moment")).isTrue();
        robot.push(KeyCode.DIGIT1);
        clock.pass(LONG_ENOUGH);
    }

    private int choices() {
        return window.context().journal().run(window.context().journal().runs(0, 1).get(0).id())
                .map(RunRecord::choices).orElseThrow().size();
    }

    /** As the system repeats a key that is held down. */
    private void pressAgain(KeyCode key) {
        Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void enterPressedTwiceConfirmsAndLeavesTheConsequenceToBeRead(FxRobot robot) {
        decide(robot);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#consequence")).isTrue();
        clock.pass(JUST_TOO_SHORT);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#consequence")).isTrue();
        clock.pass(LONG_ENOUGH);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#consequence")).isFalse();
    }

    @Test
    void aKeyIsReleasedAlsoWhereWhatHadTheFocusIsGone(FxRobot robot) {
        decide(robot);
        robot.interact(() -> {
            pressAgain(KeyCode.ENTER);
            Event.fireEvent(window.scene(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertThat(isThere(robot, "#consequence")).isTrue();
        clock.pass(LONG_ENOUGH);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#consequence")).isFalse();
    }

    @Test
    void aKeyHeldDownLeavesNoPageHoweverLongItIsHeld(FxRobot robot) {
        for (KeyCode key : new KeyCode[] {KeyCode.ENTER, KeyCode.SPACE}) {
            robot.interact(() -> window.context().navigator().go(Place.LIBRARY));
            decide(robot);
            robot.press(key);
            for (int repeat = 0; repeat < 5; repeat++) {
                clock.pass(LONG_ENOUGH);
                robot.interact(() -> pressAgain(key));
            }
            assertThat(isThere(robot, "#consequence")).as(key.getName()).isTrue();
            robot.release(key);
            assertThat(isThere(robot, "#consequence")).as(key.getName()).isTrue();
            robot.push(key);
            assertThat(isThere(robot, "#consequence")).as(key.getName()).isFalse();
        }
    }

    @Test
    void spacePressedTwicePicksAndDoesNotConfirm(FxRobot robot) {
        decide(robot);
        robot.interact(() -> node(robot, "#option-2").requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SPACE);
        assertThat(isThere(robot, "#moment")).isTrue();
        assertThat(choices()).isZero();
        clock.pass(LONG_ENOUGH);
        robot.push(KeyCode.SPACE);
        assertThat(choices()).isOne();
    }

    @Test
    void aDoubleClickOnTheMainButtonLeavesTheNextPageToBeRead(FxRobot robot) {
        decide(robot);
        robot.push(KeyCode.ENTER);
        clock.pass(LONG_ENOUGH);
        robot.clickOn("#go-on");
        assertThat(isThere(robot, "#consequence")).isFalse();
        robot.push(KeyCode.DIGIT1);
        clock.pass(LONG_ENOUGH);
        robot.clickOn("#do-this");
        robot.moveTo("#go-on").clickOn(MouseButton.PRIMARY);
        assertThat(isThere(robot, "#consequence")).isTrue();
        assertThat(choices()).isEqualTo(2);
    }

    @Test
    void theClickerWaitsForThePageToo(FxRobot robot) {
        decide(robot);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(isThere(robot, "#consequence")).isTrue();
        clock.pass(LONG_ENOUGH);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(isThere(robot, "#consequence")).isFalse();
    }

    @Test
    void anEndingIsNotSkippedByEnterPressedTwice(FxRobot robot) {
        robot.interact(() -> window.context().navigator().open(new EndingScreen(Film.over(),
                Onward.toDebrief(window.context().navigator()::back, () -> { }, OptionalInt.empty()),
                new SimpleBooleanProperty(true))));
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#aftermath")).isTrue();
        clock.pass(LONG_ENOUGH);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#ending")).isTrue();
        clock.pass(LONG_ENOUGH);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#ending")).isFalse();
    }
}
