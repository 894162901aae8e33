package org.balancingact.analysis;

import java.util.List;
import org.balancingact.engine.LedgerRow;

/**
 * A part of a change of one indicator.
 *
 * @param points whole points as shown; the parts of a change add up to the shown change
 * @param rows   the rows of the ledger that make it up, by week
 */
public record Part(Origin origin, long points, List<LedgerRow> rows) {
    public Part {
        rows = List.copyOf(rows);
    }

    /** Milli-points, exact. */
    public long amount() {
        return LedgerRow.sum(rows);
    }
}
