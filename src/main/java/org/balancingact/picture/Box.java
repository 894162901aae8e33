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

    /** Whether a straight line from one point to the other passes through it, by how much of its way lies between each pair of sides. */
    public boolean isCrossed(Point from, Point to) {
        double[] way = {0, 1};
        clip(way, from.x(), to.x() - from.x(), left, right);
        clip(way, from.y(), to.y() - from.y(), top, bottom);
        return way[0] <= way[1];
    }

    private static void clip(double[] way, double start, double step, double least, double most) {
        if (step == 0) {
            way[1] = start >= least && start <= most ? way[1] : -1;
        } else {
            way[0] = Math.max(way[0], Math.min((least - start) / step, (most - start) / step));
            way[1] = Math.min(way[1], Math.max((least - start) / step, (most - start) / step));
        }
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
