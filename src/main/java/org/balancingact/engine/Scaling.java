package org.balancingact.engine;

import static org.balancingact.engine.Rounding.divide;
import static org.balancingact.scenario.Indicator.DELIVERY;
import static org.balancingact.scenario.Indicator.DIRECTION;
import static org.balancingact.scenario.Indicator.INNOVATION;
import static org.balancingact.scenario.Indicator.ORDER;
import static org.balancingact.scenario.Indicator.TRUST;

import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/**
 * How much of an effect a decision really has. With fit s (the demand for a leader option, against it for a manager one):
 * benefit = amount · craft · (1 + 0.60 s) · m, cost = amount · (1 - 0.50 s). Leading works through trust and is weakened
 * by distance; managing works through authority. Rounding after each factor is part of the definition.
 */
final class Scaling {
    private final Levels levels;
    private final Context context;

    Scaling(Levels levels, Context context) {
        this.levels = levels;
        this.context = context;
    }

    /** The whole of the effect in milli-points; effects that are not scaled are taken as written. */
    long amount(Effect effect, Option option, int demand) {
        if (!effect.scaled()) {
            return effect.amount();
        }
        long fit = option.style() == Style.LEADER ? demand : -demand;
        if (effect.amount() < 0) {
            return divide(effect.amount() * (100_000 - 50 * fit), 100_000);
        }
        long benefit = divide(effect.amount() * (option.craft() == Craft.SOUND ? 100L : 50L), 100);
        benefit = divide(benefit * (100_000 + 60 * fit), 100_000);
        return option.style() == Style.LEADER ? led(benefit, effect.indicator()) : managed(benefit, effect.indicator());
    }

    private long led(long benefit, Indicator indicator) {
        long amount = divide(benefit * through(TRUST), 100_000);
        amount = divide(amount * (1000 - divide(200L * context.remoteness(), 1000)), 1000);
        return indicator == INNOVATION ? divide(amount * through(ORDER), 100_000) : amount;
    }

    private long managed(long benefit, Indicator indicator) {
        long amount = divide(benefit * (700 + divide(600L * context.authority(), 1000)), 1000);
        return switch (indicator) {
            case ORDER -> divide(amount * (1000 + divide(200L * context.remoteness(), 1000)), 1000);
            case DELIVERY -> divide(amount * through(DIRECTION), 100_000);
            default -> amount;
        };
    }

    /** 0.7 + 0.6 x/100, in hundred-thousandths. */
    private long through(Indicator indicator) {
        return 70_000 + divide(60 * levels.get(indicator), 100);
    }
}
