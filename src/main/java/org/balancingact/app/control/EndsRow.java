package org.balancingact.app.control;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;

/** Something at the left end of a line and something at its right end; where the line is too short the second goes below. */
public final class EndsRow extends WidthFirst {
    private static final double GAP = 1.5;

    private final Node left;
    private final Node right;

    public EndsRow(Node left, Node right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("ends-row");
        setParts(List.of(left, right));
    }

    /** What the left part has beside the right one: its text may fill that, and never touches the other. */
    private double beside(double width) {
        return width - Math.ceil(right.prefWidth(-1)) - em.pixels(GAP);
    }

    private boolean fits(double width) {
        return left.prefWidth(-1) + em.pixels(GAP) + right.prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
        double heights = fits(inside)
                ? Math.max(left.prefHeight(beside(inside)), right.prefHeight(-1))
                : left.prefHeight(inside) + em.pixels(GAP / 3) + right.prefHeight(inside);
        return insets.getTop() + heights + insets.getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        if (fits(width)) {
            double rightWidth = Math.ceil(right.prefWidth(-1));
            layoutInArea(left, insets.getLeft(), insets.getTop(), beside(width), height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(right, insets.getLeft() + width - rightWidth, insets.getTop(), rightWidth, height, 0, HPos.LEFT, VPos.CENTER);
        } else {
            double leftHeight = left.prefHeight(width);
            left.resizeRelocate(insets.getLeft(), insets.getTop(), width, leftHeight);
            double rightWidth = Math.min(width, Math.ceil(right.prefWidth(-1)));
            right.resizeRelocate(insets.getLeft(), insets.getTop() + leftHeight + em.pixels(GAP / 3), rightWidth, right.prefHeight(width));
        }
    }
}
