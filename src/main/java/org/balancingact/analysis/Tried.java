package org.balancingact.analysis;

import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Style;

/**
 * How often something was tried.
 *
 * @param style     what
 * @param dimension where
 * @param times     in so many
 * @param decisions of so many that were about the dimension
 */
public record Tried(Style style, Dimension dimension, int times, int decisions) {
    /** More often than this is no longer little. */
    private static final int LITTLE = 1;

    /** Whether there is little to go by, or nothing. */
    public boolean isLittle() {
        return times <= LITTLE;
    }

    /** Whether it can be tried there with good reason: the decision is about the dimension and does not call for the other style. */
    public boolean fits(Decision decision) {
        return decision.dimension() == dimension && Asked.of(decision).met(style);
    }
}
