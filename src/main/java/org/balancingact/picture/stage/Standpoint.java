package org.balancingact.picture.stage;

/** Where a person stands: the upper left corner of the 96 units of a portrait, and how much larger than those it is. */
record Standpoint(double x, double y, double scale) {
    /** Of those who stand at the right, listening. */
    static final Standpoint SECOND = new Standpoint(884, 66, 1.42);
    static final Standpoint THIRD = new Standpoint(1036, 72, 1.34);

    /** The middle of the person. */
    double middle() {
        return x + 48 * scale;
    }
}
