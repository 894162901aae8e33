package org.balancingact.app.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A row of a list to be pressed: as wide as its place, and as high as its content needs when it wraps in there. */
public final class RowButton extends Button {
    private final Region content;

    public RowButton(Region content, String spoken, Runnable action) {
        this.content = content;
        getStyleClass().setAll("row-button");
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(spoken);
        setOnAction(event -> action.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
        return insets.getTop() + content.prefHeight(inside) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets insets = getInsets();
        content.resizeRelocate(insets.getLeft(), insets.getTop(), getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }
}
