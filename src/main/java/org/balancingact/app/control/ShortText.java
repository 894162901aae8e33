package org.balancingact.app.control;

import java.text.BreakIterator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/**
 * A line of text, or a few of them, of no more than so many characters; Enter and Tab leave either. Of what would be too long as much is taken as fits. Below it stands how many
 * characters there may be, from three quarters on how many there are, and what was left out.
 */
public final class ShortText extends VBox {
    private static final double COUNTED_FROM = 0.75;

    private final Messages messages = Messages.of("control");
    private final int longest;
    private final TextInputControl field;
    private final Label limit = new Label();
    private final IntegerProperty leftOut = new SimpleIntegerProperty();

    /** A line. @param id of the field that is written in */
    public ShortText(String id, int longest) {
        this(id, longest, false);
    }

    /** Room for sentences. @param id of the field that is written in */
    public static ShortText ofSentences(String id, int longest) {
        return new ShortText(id, longest, true);
    }

    private ShortText(String id, int longest, boolean sentences) {
        this.longest = longest;
        this.field = sentences ? new Lines() : new Line();
        getStyleClass().add("short-text");
        field.setId(id);
        limit.setId(id + "-limit");
        limit.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        limit.setWrapText(true);
        limit.textProperty().bind(Bindings.createStringBinding(this::told, field.textProperty(), leftOut));
        field.accessibleHelpProperty().bind(limit.textProperty());
        getChildren().setAll(field, limit);
    }

    /** The control that is written in. */
    public Node field() {
        return field;
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    /** What is written, without spaces around it. */
    public String text() {
        return field.getText().strip();
    }

    public void setText(String text) {
        field.setText(fitting(text, 0));
    }

    public void setPrompt(String prompt) {
        field.setPromptText(prompt);
    }

    public void setSpoken(String about) {
        field.setAccessibleText(about);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** With a formatter instead, the field would keep the Escape key to itself. */
    private final class Line extends TextField {
        @Override
        public void replaceText(int start, int end, String text) {
            super.replaceText(start, end, fitting(text, length(getText()) - length(getText(start, end))));
        }
    }

    /** Goes on to a new line by itself; Enter tells, as in a line, that all is written, and Tab goes to what comes next. */
    private final class Lines extends TextArea {
        private static final int ROWS = 3;

        Lines() {
            setWrapText(true);
            setPrefRowCount(ROWS);
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    fireEvent(new ActionEvent(this, this));
                    event.consume();
                } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                    // With Control the toolkit itself leaves a field of lines.
                    fireEvent(new KeyEvent(event.getSource(), event.getTarget(), event.getEventType(), event.getCharacter(), event.getText(),
                            event.getCode(), event.isShiftDown(), true, event.isAltDown(), event.isMetaDown()));
                    event.consume();
                }
            });
        }

        @Override
        public void replaceText(int start, int end, String text) {
            super.replaceText(start, end, fitting(text, length(getText()) - length(getText(start, end))));
        }
    }

    /** Lines are made one, and what does not fit beside the other characters is left out. */
    private String fitting(String text, int others) {
        String added = text.replaceAll("\\R", " ");
        String kept = start(added, longest - others);
        leftOut.set(length(added) - length(kept));
        return kept;
    }

    /** As many whole characters, accents and all, as fit. */
    private static String start(String text, int most) {
        if (length(text) <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        int end = text.offsetByCodePoints(0, Math.max(0, most));
        return text.substring(0, characters.isBoundary(end) ? end : characters.preceding(end));
    }

    private String told() {
        int written = length(field.getText());
        if (leftOut.get() > 0) {
            return messages.plural("short-text.left-out", leftOut.get(), written, longest);
        }
        return written < COUNTED_FROM * longest ? messages.text("short-text.limit", longest)
                : messages.text("short-text.count", written, longest);
    }
}
