package org.balancingact.app.debrief.question;

import java.util.Optional;
import javafx.scene.Node;
import org.balancingact.app.control.ShortText;

/** A question that a line of text answers. */
public final class TextQuestion extends OpenQuestion {
    private final ShortText field;

    /** @param longest most characters of the answer */
    public TextQuestion(String id, String title, String note, int longest) {
        super(id, title, note);
        field = new ShortText(id, longest);
        field.setSpoken(title);
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
