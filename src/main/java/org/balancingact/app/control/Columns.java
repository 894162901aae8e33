package org.balancingact.app.control;

import java.util.List;
import javafx.scene.Node;

/** Two parts side by side where there is room for 60 em with the page's margins, else one below the other. */
public final class Columns extends WidthFirst {
    /** The page at 60 em less its margins of 2 em. */
    private static final double ROOM = 56;
    private static final double BELOW = 2;

    private final double leftShare;
    private final double gap;
    private final double below;
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    /**
     * @param leftShare of the width without the gap, 0 to 1
     * @param gap       em between the parts
     */
    public Columns(Node left, Node right, double leftShare, double gap) {
        this(left, right, leftShare, gap, BELOW);
    }

    /** @param below em between the parts where the second is below the first */
    public Columns(Node left, Node right, double leftShare, double gap, double below) {
        this.leftShare = leftShare;
        this.gap = gap;
        this.below = below;
        setParts(List.of(left, right));
    }

    private boolean isOne(double width) {
        return width < em.pixels(ROOM);
    }

    private double leftWidth(double width) {
        return isOne(width) ? width : Math.floor((width - em.pixels(gap)) * leftShare);
    }

    private double rightWidth(double width) {
        return isOne(width) ? width : width - em.pixels(gap) - leftWidth(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? getWidth() : width;
        if (available != measuredWidth) {
            measuredHeight = measure(available);
            measuredWidth = available;
        }
        return measuredHeight;
    }

    private double measure(double available) {
        List<Node> parts = getManagedChildren();
        double left = parts.get(0).prefHeight(leftWidth(available));
        double right = parts.get(1).prefHeight(rightWidth(available));
        return isOne(available) ? left + em.pixels(below) + right : Math.max(left, right);
    }

    /** Called whenever anything changes that the height depends on: until then it is measured once for a width. */
    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<Node> parts = getManagedChildren();
        double width = getWidth();
        double left = parts.get(0).prefHeight(leftWidth(width));
        double right = parts.get(1).prefHeight(rightWidth(width));
        parts.get(0).resizeRelocate(0, 0, leftWidth(width), left);
        double x = isOne(width) ? 0 : width - rightWidth(width);
        double y = isOne(width) ? left + em.pixels(below) : 0;
        parts.get(1).resizeRelocate(x, y, rightWidth(width), right);
    }
}
