package org.balancingact.engine;

import java.util.List;
import org.balancingact.scenario.Indicator;

/** One change with its cause: start plus all rows of an indicator is its value now. The amount is in milli-points. */
public record LedgerRow(int week, Indicator indicator, long amount, Cause cause) {
    /** What rows add up to, in milli-points. */
    public static long sum(List<LedgerRow> rows) {
        return rows.stream().mapToLong(LedgerRow::amount).sum();
    }
}
