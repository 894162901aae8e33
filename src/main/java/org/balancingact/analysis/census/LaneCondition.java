package org.balancingact.analysis.census;

import org.balancingact.engine.Rounding;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** A condition in the form that counting reads: asked of one lane at a time. */
interface LaneCondition {
    LaneCondition ALWAYS = (lanes, lane) -> true;
    /** Rows of the two halves of the organisation's work. */
    int[] MANAGEMENT = LaneRows.of(Indicator.Side.MANAGEMENT);
    int[] LEADERSHIP = LaneRows.of(Indicator.Side.LEADERSHIP);

    boolean holds(Lanes lanes, int lane);

    /** An index of the levels of one lane, in milli-points. */
    static long index(Index index, double[][] level, int lane) {
        return switch (index) {
            case MANAGEMENT -> mean(MANAGEMENT, level, lane);
            case LEADERSHIP -> mean(LEADERSHIP, level, lane);
            case HEALTH -> health(level, lane);
        };
    }

    private static long mean(int[] rows, double[][] level, int lane) {
        double sum = 0;
        for (int row : rows) {
            sum += level[row][lane];
        }
        return Rounding.divide((long) sum, rows.length);
    }

    private static long health(double[][] level, int lane) {
        double sum = 0;
        double least = level[0][lane];
        for (int indicator = 0; indicator < LaneRows.INDICATORS; indicator++) {
            sum += level[indicator][lane];
            least = Math.min(least, level[indicator][lane]);
        }
        return Rounding.divide(Rounding.divide((long) sum, LaneRows.INDICATORS) + (long) least, 2);
    }
}
