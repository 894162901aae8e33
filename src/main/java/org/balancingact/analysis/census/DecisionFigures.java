package org.balancingact.analysis.census;

import java.util.Map;
import org.balancingact.scenario.Indicator;

/**
 * How much a decision moves the outcome.
 *
 * @param scene  id
 * @param health how far the mean health of its options' runs lies apart, in milli-points
 * @param spread the same for each indicator
 */
public record DecisionFigures(String scene, long health, Map<Indicator, Long> spread) {
    public DecisionFigures {
        spread = Map.copyOf(spread);
    }
}
