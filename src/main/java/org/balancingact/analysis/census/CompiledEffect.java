package org.balancingact.analysis.census;

import java.util.Arrays;
import java.util.Optional;
import org.balancingact.engine.Context;
import org.balancingact.engine.EffectSize;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;

/**
 * One effect of an option, with all that does not depend on the run worked out beforehand.
 *
 * @param row      the row of a week that it lands in: gains by indicator, then losses by indicator
 * @param size     milli-points without sign, before what depends on the run
 * @param through  indicator whose level multiplies it first; negative where none does
 * @param place    thousandths that the surroundings multiply it with then
 * @param alsoThrough indicator whose level multiplies it last; negative where none does
 */
record CompiledEffect(int row, long size, int through, long place, int alsoThrough, int delay, int over) {
    private static final int NONE = -1;
    private static final long UNCHANGED = 1000;

    static CompiledEffect of(Effect effect, Option option, Decision decision, Context context) {
        int row = LaneRows.of(effect.indicator()) + (effect.amount() > 0 ? 0 : LaneRows.INDICATORS);
        EffectSize size = EffectSize.of(effect, option, decision.demand(), context);
        return new CompiledEffect(row, Math.abs(size.amount()), row(size.through()), size.place(), row(size.alsoThrough()),
                effect.delay(), effect.over());
    }

    private static int row(Optional<Indicator> through) {
        return through.map(LaneRows::of).orElse(NONE);
    }

    /** Writes the whole amount for each lane from one (inclusive) to another (exclusive). */
    void amounts(double[][] level, double[] amounts, int from, int to) {
        Arrays.fill(amounts, from, to, size);
        if (through >= 0) {
            Kernels.through(amounts, level[through], from, to);
        }
        if (place != UNCHANGED) {
            Kernels.scale(amounts, place, from, to);
        }
        if (alsoThrough >= 0) {
            Kernels.through(amounts, level[alsoThrough], from, to);
        }
    }
}
