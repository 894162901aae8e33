package org.balancingact.app.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeyboardTest {
    private final List<KeyCode> heard = new ArrayList<>();
    private TextField field;
    private Scene scene;

    @Start
    void open(Stage stage) {
        field = new TextField();
        scene = new Scene(new StackPane(field));
        Keyboard.read(scene, Locale.UK);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
        stage.setScene(scene);
    }

    private KeyCode press(KeyCode code, String text) {
        return press(code, text, false);
    }

    private KeyCode press(KeyCode code, String text, boolean shift) {
        fire(code, text, shift, false);
        return heard.get(heard.size() - 1);
    }

    private void fire(KeyCode code, String text, boolean shift, boolean control) {
        Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, control, false, false));
    }

    private void pressAll(String printed) {
        printed.codePoints().forEach(letter -> press(KeyCode.UNDEFINED, Character.toString(letter)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"French, &é\"'(", "Belgian, &é\"'(§", "Czech, +ěščřž", "Slovak, +ľščťž", "Lithuanian, ąčęėįš",
            "Thai, ๅ/-ภถุ"})
    void theDigitRowIsKnownByWhereItsKeysLieWhateverTheyPrint(String language, String row) {
        pressAll(row);
        assertThat(heard).startsWith(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)
                .hasSize(row.length());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"Russian, и", "Russian in capitals, И", "Ukrainian, и", "Greek, β", "Hebrew, נ", "Thai, ิ", "Bulgarian, ф",
            "Serbian, б", "Arabic, ﻻ"})
    void theKeyThatLiesWhereBDoesIsB(String language, String letter) {
        // What only that layout prints tells them apart.
        pressAll(switch (language) {
            case "Bulgarian" -> "ъ";
            case "Serbian" -> "љ";
            default -> "";
        });
        assertThat(press(KeyCode.UNDEFINED, letter)).isEqualTo(KeyCode.B);
    }

    @Test
    void aDigitThatIsPrintedInAnotherScriptIsThatDigit() {
        assertThat(press(KeyCode.UNDEFINED, "๔", true)).isEqualTo(KeyCode.DIGIT4);
        assertThat(press(KeyCode.UNDEFINED, "٣")).isEqualTo(KeyCode.DIGIT3);
        assertThat(press(KeyCode.UNDEFINED, "२")).isEqualTo(KeyCode.DIGIT2);
    }

    @Test
    void theDigitOfAFrenchKeyIsPrintedWithShift() {
        assertThat(press(KeyCode.AMPERSAND, "1", true)).isEqualTo(KeyCode.DIGIT1);
        assertThat(press(KeyCode.UNDEFINED, "0", true)).isEqualTo(KeyCode.DIGIT0);
    }

    @Test
    void whatTwoLayoutsPrintIsReadByTheOneThatWasPressedLast() {
        pressAll("ě");
        assertThat(press(KeyCode.UNDEFINED, "é")).as("Czech").isEqualTo(KeyCode.DIGIT0);
        pressAll("&");
        assertThat(press(KeyCode.UNDEFINED, "é")).as("French").isEqualTo(KeyCode.DIGIT2);
        pressAll("ภ");
        assertThat(press(KeyCode.MINUS, "-")).as("Thai").isEqualTo(KeyCode.DIGIT3);
    }

    @Test
    void whoHasDigitsOnTheDigitRowMeansMarksByMarks() {
        assertThat(press(KeyCode.DIGIT1, "1")).isEqualTo(KeyCode.DIGIT1);
        assertThat(press(KeyCode.QUOTE, "'")).isEqualTo(KeyCode.QUOTE);
        assertThat(press(KeyCode.MINUS, "-")).isEqualTo(KeyCode.MINUS);
        assertThat(press(KeyCode.UNDEFINED, "é")).isEqualTo(KeyCode.UNDEFINED);
    }

    @Test
    void theNumberPadAndKeysOfWorkStayWhatTheyAre() {
        assertThat(press(KeyCode.ADD, "+")).isEqualTo(KeyCode.ADD);
        assertThat(press(KeyCode.SUBTRACT, "-")).isEqualTo(KeyCode.SUBTRACT);
        assertThat(press(KeyCode.NUMPAD3, "3")).isEqualTo(KeyCode.NUMPAD3);
        assertThat(press(KeyCode.ENTER, "\r")).isEqualTo(KeyCode.ENTER);
        assertThat(press(KeyCode.SPACE, " ")).isEqualTo(KeyCode.SPACE);
        assertThat(press(KeyCode.B, "b")).isEqualTo(KeyCode.B);
        fire(KeyCode.PLUS, "+", false, true);
        assertThat(heard.get(heard.size() - 1)).as("with Ctrl").isEqualTo(KeyCode.PLUS);
    }

    @Test
    void whatIsTypedIntoATextIsLeftAloneAndStillTellsTheLayout() {
        List<KeyCode> typed = new ArrayList<>();
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> typed.add(event.getCode()));
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "ě", "ě", KeyCode.UNDEFINED, false, false, false, false));
        assertThat(typed).containsExactly(KeyCode.UNDEFINED);
        assertThat(press(KeyCode.UNDEFINED, "é")).isEqualTo(KeyCode.DIGIT0);
    }
}
