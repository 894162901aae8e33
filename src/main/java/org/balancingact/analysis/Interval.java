package org.balancingact.analysis;

/**
 * A share with its {@link Wilson} interval: what habits would fit the count.
 *
 * @param hits   k, how often it was so
 * @param trials n, out of how many; 1 at least
 */
public record Interval(int hits, int trials) {
    public Interval {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException(hits + " of " + trials + " is no share");
        }
    }

    /** Per cent, rounded. */
    public int share() {
        return percent(wilson().share());
    }

    /** Per cent, rounded. */
    public int low() {
        return percent(lowest());
    }

    /** Per cent, rounded. */
    public int high() {
        return percent(highest());
    }

    /** The lower end, 0 to 1. */
    public double lowest() {
        return wilson().lowest();
    }

    /** The upper end, 0 to 1. */
    public double highest() {
        return wilson().highest();
    }

    /** Half of the width, in per cent points, rounded. */
    public int halfWidth() {
        return percent(wilson().half());
    }

    /** Whether an even mix would fit, judged by the very numbers that are shown. */
    public boolean includesEven() {
        return low() <= 50 && high() >= 50;
    }

    private Wilson wilson() {
        return new Wilson((double) hits / trials, trials);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
