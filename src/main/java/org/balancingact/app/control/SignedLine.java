package org.balancingact.app.control;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.balancingact.app.style.Styles;

/** A paragraph behind a sign, which stands on its first line. */
public final class SignedLine extends HBox {
    private final Sign sign;
    private final Paragraph words;

    public SignedLine(Sign sign, Paragraph words) {
        this.sign = sign;
        this.words = words;
        getStyleClass().add("signed-line");
        setAlignment(Pos.BASELINE_LEFT);
        setMinHeight(USE_PREF_SIZE);
        sign.managedProperty().bind(sign.visibleProperty());
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words);
    }

    /** What needs the reader now: a triangle, and words in the colour for that. */
    public static SignedLine alert(String text, String... styles) {
        SignedLine line = new SignedLine(Sign.up(), new Paragraph(text, styles));
        line.say(text, true);
        return line;
    }

    /** The same for what may go wrong: there only while something has. */
    public static SignedLine trouble(ObservableValue<Optional<String>> what) {
        SignedLine line = alert("");
        what.subscribe(now -> {
            line.say(now.orElse(""), true);
            line.setVisible(now.isPresent());
            line.setManaged(now.isPresent());
        });
        return line;
    }

    /** Says something else; the sign and the colour stand there only for what needs the reader now. */
    public void say(String text, boolean alert) {
        words.setText(text);
        sign.setVisible(alert);
        words.getStyleClass().remove(Styles.ALERT);
        if (alert) {
            words.getStyleClass().add(Styles.ALERT);
        }
    }
}
