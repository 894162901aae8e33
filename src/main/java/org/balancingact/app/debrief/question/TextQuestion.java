package org.balancingact.app.debrief.question;

import java.util.Optional;
import javafx.scene.Node;
import org.balancingact.app.control.ShortText;

/** A question that some words answer. */
public final class TextQuestion extends OpenQuestion {
    private final ShortText field;

    private TextQuestion(String id, String title, String note, ShortText field) {
        super(id, title, note);
        this.field = field;
        field.setSpoken(title);
    }

    /** That a line answers. @param longest most characters of it */
    public static TextQuestion line(String id, String title, String note, int longest) {
        return new TextQuestion(id, title, note, new ShortText(id, longest));
    }

    /** That a sentence or two answer. @param longest most characters of them */
    public static TextQuestion sentences(String id, String title, String note, int longest) {
        return new TextQuestion(id, title, note, ShortText.ofSentences(id, longest));
    }

    public void answer(String text) {
        field.setText(text);
    }

    @Override
    Node control() {
        return field;
    }

    @Override
    Node first() {
        return field.field();
    }

    @Override
    public Optional<String> said() {
        return Optional.of(field.text()).filter(text -> !text.isEmpty());
    }

    @Override
    void leaveOpen() {
        field.setText("");
    }
}
