package org.balancingact.engine;

import static org.balancingact.engine.Rounding.divide;
import static org.balancingact.scenario.Indicator.DELIVERY;
import static org.balancingact.scenario.Indicator.DIRECTION;
import static org.balancingact.scenario.Indicator.INNOVATION;
import static org.balancingact.scenario.Indicator.ORDER;
import static org.balancingact.scenario.Indicator.TRUST;

import java.util.Optional;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/**
 * How much of an effect a decision really has, as far as the levels of the moment don't matter, and the levels that matter. With fit s
 * (the demand for a leader option, against it for a manager one): benefit = amount · craft · (1 + 0.90 s) · m, cost = amount · (1 - 0.90 s).
 * A moment answered badly is not answered: of a poor option s is at most 0.
 * Leading works through trust and is weakened by distance; managing works through authority. Rounding after each factor is part of
 * the definition.
 *
 * @param amount      in milli-points, craft, fit and authority reckoned in
 * @param through     the level that it passes through first
 * @param place       thousandths that are left of it then, in these surroundings
 * @param alsoThrough the level that it passes through last
 */
public record EffectSize(long amount, Optional<Indicator> through, long place, Optional<Indicator> alsoThrough) {
    private static final int PER_CENT = 100;
    private static final long WHOLE = 1000;

    /** @param demand of the decision, in thousandths */
    public static EffectSize of(Effect effect, Option option, int demand, Context context) {
        if (!effect.scaled()) {
            return plain(effect.amount());
        }
        long fit = fit(option, demand);
        if (effect.amount() < 0) {
            return plain(divide(effect.amount() * (PER_CENT * WHOLE - Rulebook.FIT_ON_COST * fit), PER_CENT * WHOLE));
        }
        long crafted = divide(effect.amount() * (option.craft() == Craft.SOUND ? PER_CENT : (long) Rulebook.POOR), PER_CENT);
        long benefit = divide(crafted * (PER_CENT * WHOLE + Rulebook.FIT_ON_BENEFIT * fit), PER_CENT * WHOLE);
        return option.style() == Style.LEADER ? led(benefit, effect.indicator(), context) : managed(benefit, effect.indicator(), context);
    }

    private static long fit(Option option, int demand) {
        long asked = option.style() == Style.LEADER ? demand : -demand;
        return option.craft() == Craft.SOUND ? asked : Math.min(asked, 0);
    }

    private static EffectSize plain(long amount) {
        return new EffectSize(amount, Optional.empty(), WHOLE, Optional.empty());
    }

    private static EffectSize led(long benefit, Indicator indicator, Context context) {
        return new EffectSize(benefit, Optional.of(TRUST), WHOLE - remoteness(context),
                Optional.of(ORDER).filter(routines -> indicator == INNOVATION));
    }

    private static EffectSize managed(long benefit, Indicator indicator, Context context) {
        long authority = Rulebook.AUTHORITY_AT_LEAST * WHOLE + (long) Rulebook.AUTHORITY * context.authority();
        long authorised = divide(benefit * divide(authority, PER_CENT), WHOLE);
        return new EffectSize(authorised, Optional.empty(), WHOLE + (indicator == ORDER ? remoteness(context) : 0),
                Optional.of(DIRECTION).filter(aim -> indicator == DELIVERY));
    }

    private static long remoteness(Context context) {
        return divide((long) Rulebook.REMOTENESS * context.remoteness(), PER_CENT);
    }

    /** The whole of the effect in milli-points, decided at these levels. */
    public long at(Levels levels) {
        long passed = through.map(level -> through(amount, levels.get(level))).orElse(amount);
        long left = divide(passed * place, WHOLE);
        return alsoThrough.map(level -> through(left, levels.get(level))).orElse(left);
    }

    private static long through(long amount, long level) {
        long share = Rulebook.THROUGH_AT_LEAST * WHOLE + divide(Rulebook.THROUGH_LEVEL * level, PER_CENT);
        return divide(amount * share, PER_CENT * WHOLE);
    }
}
