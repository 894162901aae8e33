package org.balancingact.picture.stage;

/** Where a person stands: the upper left corner of the 96 units of a portrait, and how much larger than those it is. */
record Standpoint(double x, double y, double scale) {
    /** Of those who stand at the right, listening. */
    static final Standpoint SECOND = new Standpoint(884, 66, 1.42);
    static final Standpoint THIRD = new Standpoint(1036, 72, 1.34);

    /** Units of a portrait from its top to the hair, and to the chin. */
    private static final double HAIR = 8;
    private static final double CHIN = 62;
    private static final double ABOVE = 2;

    /** The middle of the person. */
    double middle() {
        return x + 48 * scale;
    }

    /** The same, or so much lower that the head is in sight. */
    Standpoint within(Sight sight) {
        return new Standpoint(x, Math.max(y, sight.y() + ABOVE - HAIR * scale), scale);
    }

    /** Whether the face is seen above the bench. */
    boolean rises() {
        return y + CHIN * scale < Setting.BENCH;
    }
}
