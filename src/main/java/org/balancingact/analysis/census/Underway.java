package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has been decided in lanes and lands later: one row for each week, indicator and direction. Rows are shared with the lanes that
 * these came from until they differ.
 */
final class Underway {
    /** For each indicator what raises it, then for each what lowers it. */
    private static final int ROWS_A_WEEK = 2 * LaneRows.INDICATORS;
    private static final double[] NOTHING = new double[Lanes.MOST];

    private final RowPool pool;
    private final double[][] rows;
    private final boolean[] owned;
    private final List<double[]> ownedRows = new ArrayList<>();

    Underway(int weeks, RowPool pool) {
        this.pool = pool;
        this.rows = new double[weeks * ROWS_A_WEEK][];
        this.owned = new boolean[rows.length];
    }

    void clear() {
        Arrays.fill(rows, NOTHING);
        Arrays.fill(owned, false);
    }

    /** Becomes what is underway from the week on in all of other lanes. */
    void share(Underway from, int week) {
        Arrays.fill(owned, false);
        int first = week * ROWS_A_WEEK;
        System.arraycopy(from.rows, first, rows, first, rows.length - first);
    }

    /** Becomes what is underway from the week on in some of other lanes. */
    void take(Underway from, int week, int[] cameFrom, int size) {
        Arrays.fill(owned, false);
        for (int row = week * ROWS_A_WEEK; row < rows.length; row++) {
            if (from.rows[row] == NOTHING) {
                rows[row] = NOTHING;
            } else {
                rows[row] = own(row);
                Kernels.gather(from.rows[row], rows[row], cameFrom, size);
            }
        }
    }

    private double[] own(int row) {
        double[] mine = pool.take();
        owned[row] = true;
        ownedRows.add(mine);
        return mine;
    }

    /** The row of a week, to be written to. */
    double[] writable(int week, int rowOfWeek, int size) {
        int row = week * ROWS_A_WEEK + rowOfWeek;
        if (owned[row]) {
            return rows[row];
        }
        double[] mine = own(row);
        System.arraycopy(rows[row], 0, mine, 0, size);
        rows[row] = mine;
        return mine;
    }

    /** Puts into the array what lands in the week. */
    void landing(int week, double[][] landing) {
        for (int row = 0; row < ROWS_A_WEEK; row++) {
            landing[row] = rows[week * ROWS_A_WEEK + row];
        }
    }

    /** Gives the rows back; nothing is read any more. */
    void release() {
        pool.giveBack(ownedRows);
    }
}
