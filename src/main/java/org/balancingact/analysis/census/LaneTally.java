package org.balancingact.analysis.census;

import java.util.Arrays;
import java.util.List;
import org.balancingact.analysis.Distribution;
import org.balancingact.scenario.Index;

/** What one thread has counted. Numbers of runs are whole; they are held in doubles where lanes hold them so. */
final class LaneTally {
    private static final int HEALTH = LaneRows.of(Index.HEALTH);
    private static final byte BOTH_STYLES = 3;

    private static final int BUFFER = 1 << 15;

    private final CompiledScenario scenario;
    private final int[] values = new int[Lanes.MOST];
    private final int[][] waitingValues = new int[LaneRows.MEASURES][BUFFER];
    private int waiting;
    final long[] scenes;
    final long[] options;
    final long[] routes;
    final long[] flags;
    final long[] endings;
    final double[] endingsAtRandom;
    final long[] aftermath;
    final long[][] sceneText;
    final long[][] consequence;
    final long[][] endingText;
    final long[][] outcomes = new long[LaneRows.MEASURES][Distribution.MOST + 1];
    /** Sums of outcomes of the runs through each option: indicators, then health. */
    final double[][] optionOutcome;
    /** In how many situations each option was offered, and in how many it could lead to the best health. */
    final long[] offered;
    final long[] best;
    /** The best health that any run through each option comes out with. */
    final double[] bestThrough;
    final Extreme[] lowest = records();
    final Extreme[] highest = records();
    final Extreme bestMixed = new Extreme();
    long runs;

    LaneTally(CompiledScenario scenario) {
        this.scenario = scenario;
        scenes = new long[scenario.scenes().size()];
        options = new long[scenario.options().size()];
        routes = new long[scenario.routes().size()];
        flags = new long[scenario.flags().size()];
        endings = new long[scenario.endings().size()];
        endingsAtRandom = new double[endings.length];
        aftermath = new long[scenario.aftermath().size()];
        sceneText = scenario.scenes().stream().map(scene -> new long[scene.text().size()]).toArray(long[][]::new);
        consequence = scenario.options().stream().map(option -> new long[option.consequence().size()]).toArray(long[][]::new);
        endingText = new long[endings.length][];
        Arrays.setAll(endingText, ending -> new long[scenario.endingText(ending).size()]);
        optionOutcome = new double[options.length][LaneRows.INDICATORS + 1];
        offered = new long[options.length];
        best = new long[options.length];
        bestThrough = new double[options.length];
    }

    private static Extreme[] records() {
        Extreme[] records = new Extreme[LaneRows.MEASURES];
        Arrays.setAll(records, measure -> new Extreme());
        return records;
    }

    /** Counts runs that are over: their levels are outcomes. */
    void end(Lanes lanes, int unit) {
        if (waiting + lanes.size > BUFFER) {
            flush();
        }
        for (int indicator = 0; indicator < LaneRows.INDICATORS; indicator++) {
            System.arraycopy(lanes.level[indicator], 0, lanes.below.outcomeSum[indicator], 0, lanes.size);
            for (int lane = 0; lane < lanes.size; lane++) {
                values[lane] = (int) lanes.level[indicator][lane];
            }
            measure(indicator, lanes, unit);
        }
        for (int row = LaneRows.INDICATORS; row < LaneRows.MEASURES; row++) {
            Index index = LaneRows.index(row);
            for (int lane = 0; lane < lanes.size; lane++) {
                values[lane] = (int) LaneCondition.index(index, lanes.level, lane);
            }
            measure(row, lanes, unit);
        }
        for (int lane = 0; lane < lanes.size; lane++) {
            int here = lane;
            double health = waitingValues[HEALTH][waiting + lane];
            lanes.below.runs[lane] = 1;
            lanes.below.healthSum[lane] = health;
            lanes.below.bestHealth[lane] = health;
            if (lanes.styles[lane] == BOTH_STYLES && health > bestMixed.best()) {
                bestMixed.offer(health, unit, () -> lanes.path(here));
            }
        }
        for (int lane = 0; lane < lanes.size; lane += Long.SIZE) {
            endings(lanes, lane, Math.min(lane + Long.SIZE, lanes.size));
        }
        waiting += lanes.size;
        runs += lanes.size;
    }

    private void measure(int measure, Lanes lanes, int unit) {
        int least = values[0];
        int greatest = values[0];
        for (int lane = 0; lane < lanes.size; lane++) {
            least = Math.min(least, values[lane]);
            greatest = Math.max(greatest, values[lane]);
        }
        System.arraycopy(values, 0, waitingValues[measure], waiting, lanes.size);
        if (greatest > highest[measure].best()) {
            int lane = laneWith(greatest);
            highest[measure].offer(greatest, unit, () -> lanes.path(lane));
        }
        if (-least > lowest[measure].best()) {
            int lane = laneWith(least);
            lowest[measure].offer(-least, unit, () -> lanes.path(lane));
        }
    }

    private int laneWith(int value) {
        int lane = 0;
        while (values[lane] != value) {
            lane++;
        }
        return lane;
    }

    /** Counts the values that wait, one measure after the other: one histogram fits into the cache of a processor, ten do not. */
    void flush() {
        for (int measure = 0; measure < LaneRows.MEASURES; measure++) {
            long[] histogram = outcomes[measure];
            int[] all = waitingValues[measure];
            for (int k = 0; k < waiting; k++) {
                histogram[all[k]]++;
            }
        }
        waiting = 0;
    }

    /** The first ending whose condition holds is that of a run; what is told there is counted with it. Of at most {@value Long#SIZE} lanes. */
    private void endings(Lanes lanes, int from, int to) {
        long all = -1L >>> (Long.SIZE - (to - from));
        long open = all;
        for (int ending = 0; open != 0; ending++) {
            long here = open & scenario.endings().get(ending).among(lanes, from, to);
            open &= ~here;
            endings[ending] += Long.bitCount(here);
            for (long left = here; left != 0; left &= left - 1) {
                endingsAtRandom[ending] += lanes.likelihood[from + Long.numberOfTrailingZeros(left)];
            }
            count(scenario.endingText(ending), endingText[ending], lanes, from, to, here);
        }
        count(scenario.aftermath(), aftermath, lanes, from, to, all);
    }

    /** @param of those lanes that count */
    private static void count(List<LaneCondition> conditions, long[] counts, Lanes lanes, int from, int to, long of) {
        for (int k = 0; k < counts.length && of != 0; k++) {
            counts[k] += Long.bitCount(of & conditions.get(k).among(lanes, from, to));
        }
    }

    void merge(LaneTally other) {
        runs += other.runs;
        add(scenes, other.scenes);
        add(options, other.options);
        add(routes, other.routes);
        add(flags, other.flags);
        add(endings, other.endings);
        add(aftermath, other.aftermath);
        add(offered, other.offered);
        add(best, other.best);
        Arrays.setAll(bestThrough, option -> Math.max(bestThrough[option], other.bestThrough[option]));
        add(endingsAtRandom, other.endingsAtRandom);
        for (int k = 0; k < sceneText.length; k++) {
            add(sceneText[k], other.sceneText[k]);
        }
        for (int k = 0; k < options.length; k++) {
            add(consequence[k], other.consequence[k]);
            add(optionOutcome[k], other.optionOutcome[k]);
        }
        for (int k = 0; k < endings.length; k++) {
            add(endingText[k], other.endingText[k]);
        }
        for (int measure = 0; measure < LaneRows.MEASURES; measure++) {
            add(outcomes[measure], other.outcomes[measure]);
            lowest[measure].merge(other.lowest[measure]);
            highest[measure].merge(other.highest[measure]);
        }
        bestMixed.merge(other.bestMixed);
    }

    private static void add(long[] sums, long[] more) {
        Arrays.setAll(sums, k -> sums[k] + more[k]);
    }

    private static void add(double[] sums, double[] more) {
        Arrays.setAll(sums, k -> sums[k] + more[k]);
    }
}
