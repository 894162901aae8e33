package org.balancingact.analysis;

/**
 * A share with its Wilson 95 % interval (Wilson 1927, z = 1.96): what habits would fit the count.
 * With p = k/n: D = 1 + z²/n, centre = (p + z²/2n)/D, half = z √(p(1-p)/n + z²/4n²)/D.
 *
 * @param hits   k, how often it was so
 * @param trials n, out of how many; 1 at least
 */
public record Interval(int hits, int trials) {
    private static final double Z = 1.96;

    public Interval {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException(hits + " of " + trials + " is no share");
        }
    }

    /** Per cent, rounded. */
    public int share() {
        return percent(proportion());
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
        return Math.max(0, centre() - half());
    }

    /** The upper end, 0 to 1. */
    public double highest() {
        return Math.min(1, centre() + half());
    }

    /** Half of the width, in per cent points, rounded. */
    public int halfWidth() {
        return percent(half());
    }

    /** Whether an even mix would fit, judged by the very numbers that are shown. */
    public boolean includesEven() {
        return low() <= 50 && high() >= 50;
    }

    private double proportion() {
        return (double) hits / trials;
    }

    private double spread() {
        return 1 + Z * Z / trials;
    }

    private double centre() {
        return (proportion() + Z * Z / (2 * trials)) / spread();
    }

    private double half() {
        double p = proportion();
        return Z * Math.sqrt(p * (1 - p) / trials + Z * Z / (4.0 * trials * trials)) / spread();
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
