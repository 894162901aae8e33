package org.balancingact.analysis.census;

import java.util.List;
import java.util.Map;
import org.balancingact.scenario.Indicator;

/**
 * What one option does over all runs.
 *
 * @param option      id
 * @param scene       id of the scene it belongs to
 * @param runs        runs in which it is picked
 * @param situations  situations, told apart by all earlier picks, in which it is offered
 * @param best        those of them in which no earlier listed option leads to as good a health at best, and no other to a better one
 * @param meanHealth  mean health of the outcome of its runs, in milli-points; 0 where there is none
 * @param bestHealth  health of its best run, in milli-points; 0 where there is none
 * @param meanOutcome mean outcome of its runs, in milli-points
 * @param dominates   ids of options beside it whose mean outcome is not higher in any indicator and lower in at least one
 */
public record OptionFigures(String option, String scene, long runs, long situations, long best, long meanHealth, long bestHealth,
                            Map<Indicator, Long> meanOutcome, List<String> dominates) {
    public OptionFigures {
        meanOutcome = Map.copyOf(meanOutcome);
        dominates = List.copyOf(dominates);
    }

    /** Whether nobody needs it: it is never the pick that leads to the best health. */
    public boolean isNeverBest() {
        return situations > 0 && best == 0;
    }
}
