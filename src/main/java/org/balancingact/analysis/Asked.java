package org.balancingact.analysis;

import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Style;

/** What a moment asked for, as it is said: a demand of one half or more either way is clear, the rest could go either way. */
public enum Asked {
    LEADING, MANAGING, EITHER;

    public static Asked of(Decision decision) {
        return ofDemand(decision.demand());
    }

    /** Of a demand in thousandths. */
    public static Asked ofDemand(int demand) {
        if (demand >= Decision.CLEAR_DEMAND) {
            return LEADING;
        }
        return demand <= -Decision.CLEAR_DEMAND ? MANAGING : EITHER;
    }

    /** Whether a choice of that style was what was asked for; either style is, where both would do. */
    public boolean met(Style style) {
        return this == EITHER || (this == LEADING) == (style == Style.LEADER);
    }
}
