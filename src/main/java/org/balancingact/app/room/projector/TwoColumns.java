package org.balancingact.app.room.projector;

import java.util.List;
import javafx.scene.layout.Region;
import org.balancingact.app.control.WidthFirst;

/** Two columns that are both as high as their place: the left one so wide, the right one has the rest. */
final class TwoColumns extends WidthFirst {
    private static final double GAP = 3;

    private final Region left;
    private final Region right;
    private final double leftWidth;

    /** @param leftWidth in em */
    TwoColumns(Region left, double leftWidth, Region right) {
        this.left = left;
        this.right = right;
        this.leftWidth = leftWidth;
        setParts(List.of(left, right));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(left.prefHeight(em.pixels(leftWidth)), right.prefHeight(width - em.pixels(leftWidth + GAP)));
    }

    @Override
    protected void layoutChildren() {
        double x = em.pixels(leftWidth + GAP);
        left.resizeRelocate(0, 0, em.pixels(leftWidth), getHeight());
        right.resizeRelocate(x, 0, getWidth() - x, getHeight());
    }
}
