package org.balancingact.analysis.survey;

import org.balancingact.analysis.Interval;

/**
 * A share of runs, 0 to 1, with the ends of its 95 % interval; where it was counted exactly, both ends are the share itself.
 */
public record Share(double proportion, double low, double high) {
    public Share {
        if (low < 0 || low > proportion || proportion > high || high > 1) {
            throw new IllegalArgumentException(proportion + " does not lie between " + low + " and " + high);
        }
    }

    public static Share exact(long hits, long runs) {
        double proportion = (double) hits / runs;
        return new Share(proportion, proportion, proportion);
    }

    /**
     * A share seen in a random sample, with its Wilson interval.
     *
     * @param sample how many equally weighted runs the sample is worth
     */
    public static Share estimated(double proportion, double sample) {
        int trials = (int) Math.max(1, Math.round(sample));
        int hits = (int) Math.round(proportion * trials);
        Interval interval = new Interval(hits, trials);
        double held = Math.max(0, Math.min(1, proportion));
        return new Share(held, Math.min(held, interval.lowest()), Math.max(held, interval.highest()));
    }

    public boolean isExact() {
        return low == high;
    }

    /** Whether nothing was seen of it; only where the share is exact this proves that it can't happen. */
    public boolean isUnseen() {
        return proportion == 0;
    }
}
