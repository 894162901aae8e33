package org.balancingact.analysis.census;

/** A number that was estimated from a sample, with the 95 % interval that it lies in. */
public record Estimate(double value, double low, double high) {
    private static final double DEVIATIONS = 1.96;

    static Estimate of(double value, double standardError) {
        return new Estimate(value, value - DEVIATIONS * standardError, value + DEVIATIONS * standardError);
    }

    /** The same, kept between two bounds that it can't pass. */
    Estimate within(double least, double most) {
        return new Estimate(value, Math.max(least, low), Math.min(most, high));
    }
}
