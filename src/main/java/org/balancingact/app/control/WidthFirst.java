package org.balancingact.app.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.balancingact.app.style.Em;

/** As high as what is in it needs in the width that it is given, and never lower unless it says so. */
public abstract class WidthFirst extends Region {
    /** Of the font that it inherits. */
    protected final Em em = new Em();

    protected WidthFirst() {
        em.sizeProperty().addListener(size -> requestLayout());
        getChildren().setAll(em.probe());
    }

    /** All that is in it. */
    protected final void setParts(List<? extends Node> parts) {
        getChildren().setAll(parts);
        getChildren().add(em.probe());
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected abstract double computePrefHeight(double width);
}
