package org.balancingact.app.examine;

/** A rectangle in pixels. */
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
