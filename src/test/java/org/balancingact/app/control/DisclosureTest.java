package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.balancingact.app.Mounted;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DisclosureTest {
    private static final String ANSWER = "Few decisions say little about a habit. ".repeat(6).strip();
    private Button after;
    private Button ask;

    @Start
    void open(Stage stage) {
        after = new Button("After");
        Disclosure disclosure = new Disclosure("Why this interval?", ANSWER);
        Mounted.show(stage, new VBox(disclosure, after), 600, 400);
        ask = (Button) disclosure.lookup(".button");
        ask.requestFocus();
    }

    private static List<Window> cards() {
        return Window.getWindows().stream().filter(PopOver.class::isInstance).toList();
    }

    @Test
    void theAnswerComesAndGoesByKeyAndMouseAndIsSpokenWhileItStands(FxRobot robot) {
        robot.push(KeyCode.SPACE);
        assertThat(cards()).hasSize(1);
        assertThat(ask.getAccessibleText()).isEqualTo("Why this interval? " + ANSWER);
        robot.push(KeyCode.ESCAPE);
        assertThat(cards()).isEmpty();
        assertThat(ask.getAccessibleText()).isEqualTo("Why this interval?");
        robot.push(KeyCode.SPACE).push(KeyCode.SPACE);
        assertThat(cards()).as("pressed again").isEmpty();
    }

    @Test
    void theWholeAnswerStandsOnTheCardInLinesOfReadableLength(FxRobot robot) {
        robot.push(KeyCode.SPACE);
        Paragraph words = (Paragraph) cards().get(0).getScene().getRoot().lookup(".paragraph");
        assertThat(words.getWidth()).isBetween(20 * words.getFont().getSize(), 24 * words.getFont().getSize());
        assertThat(words.getHeight()).isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theCardHasTheColoursOfTheTheme(Theme theme, FxRobot robot) {
        robot.interact(() -> Look.dress(ask.getScene(), theme, Look.ROOT_SIZE));
        robot.push(KeyCode.SPACE);
        Parent root = cards().get(0).getScene().getRoot();
        robot.interact(root::applyCss);
        Color paper = (Color) ((Path) root.lookup(".border")).getFill();
        Color ink = (Color) ((Paragraph) root.lookup(".paragraph")).getTextFill();
        assertThat(paper.isOpaque()).isTrue();
        assertThat(Math.abs(paper.getBrightness() - ink.getBrightness())).isGreaterThan(0.7);
    }

    @Test
    void theCardGoesWhenOneGoesElsewhere(FxRobot robot) {
        robot.push(KeyCode.SPACE);
        robot.interact(after::requestFocus);
        assertThat(cards()).isEmpty();
    }
}
