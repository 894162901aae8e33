package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Up to {@value #MOST} runs that stand at the same place of the story, side by side: one lane a run. */
final class Lanes {
    static final int MOST = 256;
    private static final int INDICATORS = LaneRows.INDICATORS;

    private final CompiledScenario scenario;
    private final RowPool pool;
    private final Underway underway;
    private final double[][] spare = new double[INDICATORS][MOST];
    private final double[][] gains = new double[INDICATORS][MOST];
    private final double[][] losses = new double[INDICATORS][MOST];
    private final double[][] landing = new double[2 * INDICATORS][];
    private final double[] amounts = new double[MOST];

    /** Levels now, by indicator and lane. */
    final double[][] level = new double[INDICATORS][MOST];
    /** Sums of all weekly levels up to now, until the story ends. */
    final double[][] sum = new double[INDICATORS][MOST];
    /** Bits of the flags that have been set and of the options that have been picked, by word and lane. */
    final long[][] facts;
    /** Likelihood of each lane in random play. */
    final double[] likelihood = new double[MOST];
    /** Bit 0: a leader option was picked; bit 1: a manager option. */
    final byte[] styles = new byte[MOST];
    /** The lane of the parent that each lane came from, and the option that it picked last. */
    final int[] cameFrom = new int[MOST];
    final int[] picked = new int[MOST];
    /** The route that each lane goes on by. */
    final CompiledRoute[] route = new CompiledRoute[MOST];
    /** What came of all runs that go on from each lane. */
    final Below below = new Below();
    private Optional<Lanes> parent = Optional.empty();
    int size;
    int week;

    Lanes(CompiledScenario scenario, RowPool pool) {
        this.scenario = scenario;
        this.pool = pool;
        this.underway = new Underway(scenario.weekCount(), pool);
        this.facts = new long[scenario.factWords()][MOST];
    }

    /** One lane at the start of the story. */
    void begin() {
        size = 1;
        week = 0;
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            level[indicator][0] = scenario.start(indicator);
            sum[indicator][0] = scenario.start(indicator);
        }
        for (long[] word : facts) {
            word[0] = 0;
        }
        likelihood[0] = 1;
        styles[0] = 0;
        underway.clear();
        below.clear(1);
    }

    /** Becomes some lanes of others: {@link #cameFrom} and the size say which. */
    void take(Lanes from, int lanes) {
        parent = Optional.of(from);
        size = lanes;
        week = from.week;
        boolean all = isAllOf(from);
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            gather(from.level[indicator], level[indicator], all);
            gather(from.sum[indicator], sum[indicator], all);
        }
        gather(from.likelihood, likelihood, all);
        for (int word = 0; word < facts.length; word++) {
            for (int lane = 0; lane < size; lane++) {
                facts[word][lane] = from.facts[word][cameFrom[lane]];
            }
        }
        for (int lane = 0; lane < size; lane++) {
            styles[lane] = from.styles[cameFrom[lane]];
            picked[lane] = -1;
            route[lane] = CompiledRoute.UNKNOWN;
        }
        if (all) {
            underway.share(from.underway, week);
        } else {
            underway.take(from.underway, week, cameFrom, size);
        }
        below.clear(size);
    }

    private void gather(double[] from, double[] to, boolean all) {
        if (all) {
            System.arraycopy(from, 0, to, 0, size);
        } else {
            Kernels.gather(from, to, cameFrom, size);
        }
    }

    private boolean isAllOf(Lanes from) {
        boolean all = size == from.size;
        for (int lane = 0; all && lane < size; lane++) {
            all = cameFrom[lane] == lane;
        }
        return all;
    }

    /** Each lane from one (inclusive) to another (exclusive) finds the first of the routes whose condition holds. */
    void follow(List<CompiledRoute> routes, int from, int to) {
        for (int lane = from; lane < to; lane++) {
            int k = 0;
            while (!routes.get(k).when().holds(this, lane)) {
                k++;
            }
            route[lane] = routes.get(k);
        }
    }

    /** The lanes from one (inclusive) to another (exclusive) pick the option. */
    void decide(CompiledOption option, int from, int to) {
        for (CompiledEffect effect : option.effects()) {
            effect.amounts(level, amounts, from, to);
            for (int k = 0; k < effect.over(); k++) {
                int landing = week + effect.delay() + k;
                if (landing < scenario.weekCount()) {
                    Kernels.share(underway.writable(landing, effect.row(), size), amounts, k, effect.over(), from, to);
                }
            }
        }
        for (int lane = from; lane < to; lane++) {
            styles[lane] |= option.styleBit();
            picked[lane] = option.index();
            for (int word = 0; word < facts.length; word++) {
                facts[word][lane] |= option.facts()[word];
            }
        }
    }

    /** Runs the weeks up to the given one. */
    void advanceTo(int target) {
        while (week < target) {
            step();
        }
    }

    private void step() {
        underway.landing(week, landing);
        scenario.rules(week).apply(level, landing, gains, losses, size);
        week++;
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            Kernels.settle(spare[indicator], level[indicator], gains[indicator], losses[indicator], size);
            Kernels.hold(spare[indicator], size);
            double[] before = level[indicator];
            level[indicator] = spare[indicator];
            spare[indicator] = before;
            if (week <= scenario.weeks()) {
                Kernels.add(sum[indicator], level[indicator], size);
            }
        }
    }

    /** Ends the story: the levels become the outcome. */
    void finish() {
        advanceTo(scenario.weeks());
        double[][] end = new double[INDICATORS][];
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            end[indicator] = pool.take();
            System.arraycopy(level[indicator], 0, end[indicator], 0, size);
        }
        advanceTo(scenario.weekCount());
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            Kernels.outcome(level[indicator], sum[indicator], end[indicator], level[indicator], scenario.weeks() + 1, size);
        }
        pool.giveBack(new ArrayList<>(Arrays.asList(end)));
    }

    /** Gives the rows back; the lanes are not used any more. */
    void release() {
        underway.release();
    }

    /** Option indices that lead to the lane, first pick first. */
    List<Integer> path(int lane) {
        if (parent.isEmpty()) {
            return new ArrayList<>();
        }
        List<Integer> path = parent.get().path(cameFrom[lane]);
        if (picked[lane] >= 0) {
            path.add(picked[lane]);
        }
        return path;
    }
}
