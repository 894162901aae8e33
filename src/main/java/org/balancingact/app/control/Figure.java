package org.balancingact.app.control;

import javafx.scene.control.Label;

/** A number, with its sign or unit. It may be given more room than it needs, and never less: a number that is cut is another one. */
public final class Figure extends Label {

    public Figure(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
