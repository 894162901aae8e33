package org.balancingact.analysis.survey;

/** A number that was estimated from a sample, with the 95 % interval that it lies in. */
public record Estimate(double value, double low, double high) {
    private static final double DEVIATIONS = 1.96;

    /** What was counted: the interval is the number itself. */
    static Estimate exact(double value) {
        return new Estimate(value, value, value);
    }

    static Estimate of(double value, double standardError) {
        return new Estimate(value, value - DEVIATIONS * standardError, value + DEVIATIONS * standardError);
    }

    /** The same, kept between two bounds that it can't pass. */
    Estimate within(double least, double most) {
        return new Estimate(value, Math.max(least, low), Math.min(most, high));
    }
}
