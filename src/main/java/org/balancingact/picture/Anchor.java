package org.balancingact.picture;

/** Which part of a label stands at its point: with {@link #LEFT}, the words begin there and go on to the right. */
public enum Anchor {
    TOP_LEFT(0, 0), TOP(0.5, 0), TOP_RIGHT(1, 0),
    LEFT(0, 0.5), CENTRE(0.5, 0.5), RIGHT(1, 0.5),
    BOTTOM_LEFT(0, 1), BOTTOM(0.5, 1), BOTTOM_RIGHT(1, 1);

    private final double across;
    private final double down;

    Anchor(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** Where in the width of the label its point is, from 0 at the left to 1. */
    public double across() {
        return across;
    }

    /** Where in the height of the label its point is, from 0 at the top to 1. */
    public double down() {
        return down;
    }

    boolean isCorner() {
        return across != 0.5 && down != 0.5;
    }

    /** The room of words of that size that stand so at a point. */
    public Box box(Point at, double width, double height) {
        double left = at.x() - across * width;
        double top = at.y() - down * height;
        return new Box(left, top, left + width, top + height);
    }
}
