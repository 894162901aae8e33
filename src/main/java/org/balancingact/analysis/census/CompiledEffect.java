package org.balancingact.analysis.census;

import java.util.Arrays;
import org.balancingact.engine.Context;
import org.balancingact.engine.Rounding;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

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
        int row = effect.indicator().ordinal() + (effect.amount() > 0 ? 0 : Lanes.INDICATORS);
        long fit = option.style() == Style.LEADER ? decision.demand() : -decision.demand();
        long size = Math.abs(effect.amount());
        if (!effect.scaled()) {
            return constant(row, size, effect);
        } else if (effect.amount() < 0) {
            return constant(row, Rounding.divide(size * (100_000 - 50 * fit), 100_000), effect);
        }
        long crafted = Rounding.divide(size * (option.craft() == Craft.SOUND ? 100 : 50), 100);
        long fitting = Rounding.divide(crafted * (100_000 + 60 * fit), 100_000);
        return option.style() == Style.LEADER ? led(row, fitting, effect, context) : managed(row, fitting, effect, context);
    }

    private static CompiledEffect constant(int row, long size, Effect effect) {
        return new CompiledEffect(row, size, NONE, UNCHANGED, NONE, effect.delay(), effect.over());
    }

    private static CompiledEffect led(int row, long size, Effect effect, Context context) {
        return new CompiledEffect(row, size, Indicator.TRUST.ordinal(), 1000 - Rounding.divide(200L * context.remoteness(), 1000),
                effect.indicator() == Indicator.INNOVATION ? Indicator.ORDER.ordinal() : NONE, effect.delay(), effect.over());
    }

    private static CompiledEffect managed(int row, long size, Effect effect, Context context) {
        long authorised = Rounding.divide(size * (700 + Rounding.divide(600L * context.authority(), 1000)), 1000);
        long apart = 1000 + Rounding.divide(200L * context.remoteness(), 1000);
        return new CompiledEffect(row, authorised, NONE, effect.indicator() == Indicator.ORDER ? apart : UNCHANGED,
                effect.indicator() == Indicator.DELIVERY ? Indicator.DIRECTION.ordinal() : NONE, effect.delay(), effect.over());
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
