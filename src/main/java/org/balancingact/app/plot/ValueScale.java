package org.balancingact.app.plot;

import java.util.Collection;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Indicator;

/** The range of points, rounded to fives and at least forty points wide, that a drawing of levels shows. */
public record ValueScale(int low, int high) {
    private static final int STEP = 5;
    private static final int LEAST_SPAN = 40;
    private static final double POINT = 1000;

    public ValueScale {
        if (low >= high) {
            throw new IllegalArgumentException(low + " to " + high + " is no range");
        }
    }

    /** One range for all indicators in all of the weeks. */
    public static ValueScale of(Collection<Levels> history) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (Levels levels : history) {
            for (Indicator indicator : Indicator.values()) {
                least = Math.min(least, levels.get(indicator));
                most = Math.max(most, levels.get(indicator));
            }
        }
        return around(least, most);
    }

    /** The range around two values in milli-points. */
    public static ValueScale around(long least, long most) {
        int low = (int) Math.floor(least / POINT / STEP) * STEP;
        int high = (int) Math.ceil(most / POINT / STEP) * STEP;
        while (high - low < LEAST_SPAN) {
            if (low > 0 && (high == 100 || least / POINT - low <= high - most / POINT)) {
                low -= STEP;
            } else {
                high += STEP;
            }
        }
        return new ValueScale(low, high);
    }

    /** Where a value lies: 0 at the bottom of the range, 1 at its top. */
    public double portion(long milliPoints) {
        return (milliPoints / POINT - low) / (high - low);
    }
}
