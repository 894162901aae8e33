package org.balancingact.check;

import java.util.List;

/** Between which shares of all runs, and of random play, every ending should lie; only the best one may be rarer. */
public final class EndingBounds {
    public static final double LEAST = 0.02;
    public static final double MOST = 0.60;
    public static final List<Double> BOTH = List.of(LEAST, MOST);

    private EndingBounds() {}

    /** @param high the upper end of what its share may be */
    public static boolean isRare(double high) {
        return high < LEAST;
    }

    /** @param low the lower end of what its share may be */
    public static boolean isCommon(double low) {
        return low > MOST;
    }
}
