package org.balancingact.app.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Style;

/** A decision by its style: a circle for leading, a square for managing, with the decision's number where one is meant. */
public final class StyleMark extends Label {
    private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

    /** A mark for the style as such, as in a legend. */
    public StyleMark(Style style) {
        this(style, "", Names.of(style));
    }

    /** The mark of a decision. */
    public StyleMark(Style style, int decision) {
        this(style, Numbers.whole(decision), Messages.of("control").text("mark.spoken", decision, Names.of(style)));
    }

    private StyleMark(Style style, String text, String spoken) {
        super(text);
        getStyleClass().addAll("style-mark", style.id());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(spoken);
    }

    /** Draws it hollow: a first pick that was taken back. */
    public StyleMark takenBack() {
        pseudoClassStateChanged(TAKEN_BACK, true);
        return this;
    }
}
