package org.balancingact.check;

import java.util.List;
import org.balancingact.engine.DefaultEffects;
import org.balancingact.engine.OptionEffects;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Option;

/**
 * What effects come to, as listed, before craft, fit and surroundings.
 *
 * @param benefit  milli-points of all gains
 * @param cost     milli-points of all losses, without sign
 * @param unscaled milli-points, without sign, that are taken as written
 */
public record EffectSums(long benefit, long cost, long unscaled) {
    /** Of what the option does: rows of the table and what its author listed. */
    public static EffectSums of(Decision decision, Option option) {
        return of(OptionEffects.of(decision, option));
    }

    /** Of the rows of the default table for such an option. */
    public static EffectSums ofTable(Decision decision, Option option) {
        return of(DefaultEffects.of(option.style(), decision.dimension()));
    }

    private static EffectSums of(List<Effect> effects) {
        return new EffectSums(effects.stream().mapToLong(effect -> Math.max(0, effect.amount())).sum(),
                effects.stream().mapToLong(effect -> Math.max(0, -effect.amount())).sum(),
                effects.stream().filter(effect -> !effect.scaled()).mapToLong(effect -> Math.abs(effect.amount())).sum());
    }

    /** Whether no more than half of it is taken as written. */
    public boolean isMostlyScaled() {
        return 2 * unscaled <= benefit + cost;
    }
}
