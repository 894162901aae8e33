package org.balancingact.app.plot;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.balancingact.app.style.Styles;
import org.balancingact.picture.Mark;

/** A scene on the map: a numbered square where it is decided, a circle where it only tells. */
public final class StopNode extends Button {
    private static final PseudoClass CONDITIONAL = PseudoClass.getPseudoClass("conditional");
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final Tooltip tip = new Tooltip();

    StopNode(Mark.Stop stop) {
        super(stop.number());
        setId("stop-" + stop.about());
        getStyleClass().setAll("stop", stop.decision() ? "decision" : "interlude");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pseudoClassStateChanged(CONDITIONAL, stop.conditional());
        setTooltip(tip);
    }

    /** Says what it is, and whether no run has come to it. */
    public void show(String words, boolean unseen) {
        pseudoClassStateChanged(UNSEEN, unseen);
        tip.setText(words);
        setAccessibleText(words);
    }

    /** Whether it is the one that is looked at, to which the focus comes. */
    public void setSelected(boolean selected) {
        pseudoClassStateChanged(Styles.CURRENT, selected);
        setFocusTraversable(selected);
    }
}
