package org.balancingact.analysis;

import java.util.Map;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;

/** How the outcomes of some runs are distributed: one distribution for each indicator and for each index. */
public record OutcomeDistributions(Map<Indicator, Distribution> indicators, Map<Index, Distribution> indices) {
    public OutcomeDistributions {
        indicators = Map.copyOf(indicators);
        indices = Map.copyOf(indices);
    }

    public Distribution of(Indicator indicator) {
        return Known.in(indicators, indicator);
    }

    public Distribution of(Index index) {
        return Known.in(indices, index);
    }
}
