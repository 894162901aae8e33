package org.balancingact.app.control;

import javafx.scene.control.TextField;

/** A line of text of no more than so many characters; what would be too long is not taken. */
public final class ShortText extends TextField {

    public ShortText(String id, int longest) {
        setId(id);
        textProperty().addListener((text, before, after) -> {
            if (after.length() > longest) {
                setText(before);
            }
        });
    }
}
