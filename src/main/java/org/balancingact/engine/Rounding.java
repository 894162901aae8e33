package org.balancingact.engine;

/** Whole-number division as the engine defines it. */
public final class Rounding {
    private Rounding() {}

    /** {@code dividend / divisor}, rounded half away from zero; the divisor is positive. */
    public static long divide(long dividend, long divisor) {
        return dividend >= 0 ? (dividend + divisor / 2) / divisor : -((-dividend + divisor / 2) / divisor);
    }
}
