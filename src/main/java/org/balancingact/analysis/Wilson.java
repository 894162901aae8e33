package org.balancingact.analysis;

/**
 * The Wilson 95 % interval of a share (Wilson 1927, z = 1.96): with D = 1 + z²/n, centre = (p + z²/2n)/D,
 * half = z √(p(1-p)/n + z²/4n²)/D.
 *
 * @param share  p, 0 to 1
 * @param trials n, 1 at least
 */
public record Wilson(double share, int trials) {
    private static final double Z = 1.96;

    /** The lower end, 0 to 1. */
    public double lowest() {
        return Math.max(0, centre() - half());
    }

    /** The upper end, 0 to 1. */
    public double highest() {
        return Math.min(1, centre() + half());
    }

    /** Half of the width, 0 to 1. */
    public double half() {
        return Z * Math.sqrt(share * (1 - share) / trials + Z * Z / (4.0 * trials * trials)) / spread();
    }

    private double centre() {
        return (share + Z * Z / (2 * trials)) / spread();
    }

    private double spread() {
        return 1 + Z * Z / trials;
    }
}
