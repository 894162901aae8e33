package org.balancingact.app.control;

import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/**
 * A drawing of a few strokes that stands before a word, never in its place but where the control has a name for the screen reader.
 * The style sheet has the strokes, on 24 by 24 units.
 */
public enum Icon {
    LIBRARY, HISTORY, GEAR, PAUSE, BACK, CHECK, NEXT, CLOCK, WARN, INFO, PLAY, EYE, PLUS, MINUS, EXPORT, FILE;

    /** The icon in the colour of words, 1.25 em large. */
    public Region draw() {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + name().toLowerCase(Locale.ROOT));
        icon.setMouseTransparent(true);
        return icon;
    }

    /** Puts the icon before the words of a control. */
    public <T extends Labeled> T before(T control) {
        control.setGraphic(draw());
        control.getStyleClass().add("with-icon");
        return control;
    }
}
