package org.balancingact.analysis.census;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Notes which lanes met which conditional paragraphs, so that their runs can be counted once these are known. */
final class Told {
    private static final int[] EVERY_LANE = IntStream.range(0, Lanes.MOST).toArray();
    private static final long[] ALL = LongStream.generate(() -> -1).limit(Lanes.MOST / Long.SIZE).toArray();

    private Told() {}

    /** For each condition, one bit a lane. */
    static long[][] of(List<LaneCondition> conditions, Lanes lanes, int from, int to) {
        long[][] told = new long[conditions.size()][];
        for (int k = 0; k < told.length; k++) {
            LaneCondition condition = conditions.get(k);
            told[k] = condition == LaneCondition.ALWAYS ? ALL : holding(condition, lanes, from, to);
        }
        return told;
    }

    private static long[] holding(LaneCondition condition, Lanes lanes, int from, int to) {
        long[] holding = new long[Lanes.MOST / Long.SIZE];
        int next;
        for (int lane = from; lane < to; lane = next) {
            next = Math.min(to, (lane / Long.SIZE + 1) * Long.SIZE);
            holding[lane / Long.SIZE] |= condition.among(lanes, lane, next) << lane;
        }
        return holding;
    }

    static void count(long[][] told, double[] runs, int from, int to, long[] counts) {
        for (int k = 0; k < told.length; k++) {
            for (int lane = from; lane < to; lane++) {
                counts[k] += (told[k][lane / Long.SIZE] >>> lane & 1) * (long) runs[lane];
            }
        }
    }

    static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int lane = from; lane < to; lane++) {
            sum += values[lane];
        }
        return sum;
    }

    static int[] everyLane() {
        return EVERY_LANE;
    }
}
