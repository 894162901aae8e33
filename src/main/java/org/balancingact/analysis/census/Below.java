package org.balancingact.analysis.census;

import java.util.Arrays;

/** What came of all runs that go on from each lane: their number, the sum of their outcomes and the best health. */
final class Below {
    final double[] runs = new double[Lanes.MOST];
    final double[] bestHealth = new double[Lanes.MOST];
    final double[] healthSum = new double[Lanes.MOST];
    final double[][] outcomeSum = new double[LaneRows.INDICATORS][Lanes.MOST];

    void clear(int lanes) {
        Arrays.fill(runs, 0, lanes, 0);
        Arrays.fill(bestHealth, 0, lanes, 0);
        Arrays.fill(healthSum, 0, lanes, 0);
        for (double[] sums : outcomeSum) {
            Arrays.fill(sums, 0, lanes, 0);
        }
    }

    /** Adds what came of other lanes; the target lane of each is given. */
    void add(Below from, int[] target, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            int to = target[lane];
            runs[to] += from.runs[lane];
            healthSum[to] += from.healthSum[lane];
            bestHealth[to] = Math.max(bestHealth[to], from.bestHealth[lane]);
        }
        for (int indicator = 0; indicator < LaneRows.INDICATORS; indicator++) {
            double[] sums = outcomeSum[indicator];
            double[] more = from.outcomeSum[indicator];
            for (int lane = 0; lane < lanes; lane++) {
                sums[target[lane]] += more[lane];
            }
        }
    }

    Below copy(int lanes) {
        Below copy = new Below();
        int[] same = new int[lanes];
        Arrays.setAll(same, lane -> lane);
        copy.add(this, same, lanes);
        return copy;
    }
}
