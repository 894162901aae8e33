package org.balancingact.analysis.census;

import java.util.List;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Index;

/**
 * How a fixed policy comes out.
 *
 * @param place share of all runs, 0 to 1, with a lower health; those with the same count half
 */
public record PolicyResult(Policy policy, List<String> options, Levels outcome, String ending, double place) {
    public PolicyResult {
        options = List.copyOf(options);
    }

    /** Health of the outcome, in milli-points. */
    public long health() {
        return outcome.index(Index.HEALTH);
    }
}
