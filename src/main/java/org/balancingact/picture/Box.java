package org.balancingact.picture;

/** An upright rectangle in a drawing, in em. */
public record Box(double left, double top, double right, double bottom) {

    /** Of that size, around its middle. */
    public static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public Point middle() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    public boolean holds(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    /** Whether no part of it lies outside of another one. */
    public boolean isWithin(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }

    /** The area that both cover. */
    public double overlap(Box other) {
        double width = Math.min(right, other.right) - Math.max(left, other.left);
        double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return width > 0 && height > 0 ? width * height : 0;
    }
}
