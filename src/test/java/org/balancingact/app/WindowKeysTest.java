package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.nav.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowKeysTest {
    @TempDir
    private static Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> window.stage().setFullScreen(false));
        window.close();
    }

    private void brief(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private void play(FxRobot robot) {
        brief(robot);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void f11FillsTheScreenAndGivesItBack(FxRobot robot) {
        robot.push(KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isTrue();
        robot.push(KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isFalse();
    }

    @Test
    void f1OpensAllWordsOnceHoweverOftenItIsPressed(FxRobot robot) {
        robot.push(KeyCode.F1);
        robot.push(KeyCode.F1);
        assertThat(isThere(robot, "#words")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#library")).isTrue();
    }

    @Test
    void bBlanksTheScreenAndTheNextKeyOnlyBringsItBack(FxRobot robot) {
        play(robot);
        robot.push(KeyCode.B);
        assertThat(node(robot, ".blank").isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(node(robot, ".blank").isVisible()).isFalse();
        assertThat(isThere(robot, "#moment")).isTrue();
        assertThat(isThere(robot, "#pause-page")).isFalse();
    }

    @Test
    void theKeysThatScrollReachThePageFromTheBarAboveIt(FxRobot robot) {
        robot.interact(() -> {
            window.stage().setHeight(480);
            window.context().navigator().go(Place.SETTINGS);
            node(robot, "#place-settings").requestFocus();
        });
        ScrollPane page = node(robot, "#settings");
        robot.push(KeyCode.PAGE_DOWN);
        double turned = page.getVvalue();
        assertThat(turned).isPositive();
        robot.push(KeyCode.END);
        assertThat(page.getVvalue()).isEqualTo(page.getVmax());
        robot.push(KeyCode.HOME);
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void bIsALetterWhereANameIsTyped(FxRobot robot) {
        brief(robot);
        robot.clickOn("#alias").write("bob");
        assertThat(node(robot, ".blank").isVisible()).isFalse();
    }

    @Test
    void theClickerGoesThroughTheBriefingAndConfirmsWhatIsPicked(FxRobot robot) {
        brief(robot);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(isThere(robot, "#moment")).isTrue();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(isThere(robot, "#moment")).as("nothing is picked yet").isTrue();
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(isThere(robot, "#consequence")).isTrue();
    }

    @Test
    void spaceIsTheClickersKeyToo(FxRobot robot) {
        play(robot);
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.SPACE);
        assertThat(isThere(robot, "#consequence")).isTrue();
    }

    @Test
    void pageUpShowsThePageBeforeAgain(FxRobot robot) {
        play(robot);
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#consequence")).isFalse();
        robot.push(KeyCode.PAGE_UP);
        assertThat(isThere(robot, "#consequence")).isTrue();
    }

    @Test
    void escapePausesPlayBelowItsStageAndGoesOnAgain(FxRobot robot) {
        play(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#pause-page")).isTrue();
        assertThat(isThere(robot, ".stage-art")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#moment")).isTrue();
    }

    @Test
    void escapeLeadsFromTheBriefingBackToTheLibrary(FxRobot robot) {
        brief(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#library")).isTrue();
    }

    @Test
    void controlWithPlusMinusAndZeroChangesTheTextSizeEverywhere(FxRobot robot) {
        play(robot);
        var size = window.context().settings().textSizeProperty();
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(size.get()).isEqualTo(120);
        robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(size.get()).isEqualTo(90);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(size.get()).isEqualTo(100);
    }

    @Test
    void settingsAndFullScreenAreReachedFromThePauseAndLeadBackToIt(FxRobot robot) {
        play(robot);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> node(robot, "#pause-settings").fireEvent(new ActionEvent()));
        assertThat(isThere(robot, "#settings")).isTrue();
        robot.interact(() -> node(robot, "#settings-back").fireEvent(new ActionEvent()));
        assertThat(isThere(robot, "#pause-page")).isTrue();
        robot.interact(() -> node(robot, "#full-screen").fireEvent(new ActionEvent()));
        assertThat(window.stage().isFullScreen()).isTrue();
    }
}
