package org.balancingact.analysis.census;

import java.util.List;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** Which row of the arrays of a count belongs to which indicator and, where outcomes are counted, to which index: the indices come last. */
final class LaneRows {
    private static final List<Indicator> INDICATOR_ROWS = List.of(Indicator.values());
    private static final List<Index> INDEX_ROWS = List.of(Index.values());

    /** How many indicators there are. */
    static final int INDICATORS = INDICATOR_ROWS.size();
    /** How many indicators and indices there are together. */
    static final int MEASURES = INDICATORS + INDEX_ROWS.size();

    private LaneRows() {}

    static int of(Indicator indicator) {
        return INDICATOR_ROWS.indexOf(indicator);
    }

    static int of(Index index) {
        return INDICATORS + INDEX_ROWS.indexOf(index);
    }

    /** Those of one half of the organisation's work. */
    static int[] of(Indicator.Side side) {
        return INDICATOR_ROWS.stream().filter(indicator -> indicator.side() == side).mapToInt(LaneRows::of).toArray();
    }

    static Indicator indicator(int row) {
        return INDICATOR_ROWS.get(row);
    }

    static Index index(int row) {
        return INDEX_ROWS.get(row - INDICATORS);
    }
}
