package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.List;

/** Rows of one number a lane, used again and again so that counting allocates next to nothing. For one thread. */
final class RowPool {
    private final List<double[]> free = new ArrayList<>();

    /** A row with anything in it. */
    double[] take() {
        return free.isEmpty() ? new double[Lanes.MOST] : free.remove(free.size() - 1);
    }

    void giveBack(List<double[]> rows) {
        free.addAll(rows);
        rows.clear();
    }
}
