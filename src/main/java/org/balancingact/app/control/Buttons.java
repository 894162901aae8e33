package org.balancingact.app.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** The three kinds of button, and what is done to one. */
public final class Buttons {
    private Buttons() {}

    /** The one main button of a screen. */
    public static Button primary(String text, Runnable action) {
        return button(text, Styles.PRIMARY, action);
    }

    public static Button secondary(String text, Runnable action) {
        return button(text, Styles.SECONDARY, action);
    }

    /** A button that is only its words. */
    public static Button text(String text, Runnable action) {
        return button(text, Styles.TEXT, action);
    }

    /** One of the places that a bar leads to. */
    public static Button place(String id, String text, Runnable action) {
        Button place = text(text, action);
        place.getStyleClass().setAll("place");
        return named(id, place);
    }

    /** Gives the button the name that it is found by. */
    public static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    /** The same for the button of a bar or a row, which is smaller than one below a page. */
    public static Button small(String id, Button button) {
        button.getStyleClass().add(Styles.SMALL);
        return named(id, button);
    }

    /** Lets the words go on to a second line where the button has no room for them in one. */
    public static Button wrapping(Button button) {
        button.setWrapText(true);
        button.setMinWidth(0);
        return button;
    }

    /** Shows the key that does the same, inside the button. */
    public static Button withKey(Button button, String key) {
        button.setGraphic(keyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(Messages.of("control").text("button.spoken", button.getText(), key));
        return button;
    }

    public static Label keyCap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add(Styles.KEY_CAP);
        return cap;
    }

    private static Button button(String text, String style, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add(style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
