package org.balancingact.engine;

import static org.balancingact.scenario.Indicator.BUDGET;
import static org.balancingact.scenario.Indicator.DELIVERY;
import static org.balancingact.scenario.Indicator.DIRECTION;
import static org.balancingact.scenario.Indicator.INNOVATION;
import static org.balancingact.scenario.Indicator.MORALE;
import static org.balancingact.scenario.Indicator.ORDER;
import static org.balancingact.scenario.Indicator.TRUST;

import java.util.List;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Style;

/**
 * What any leader or manager action does in each dimension: signs and order follow the seed text and research, sizes are
 * calibrated for teaching over 12 to 52 weeks.
 */
public final class DefaultEffects {
    private DefaultEffects() {}

    public static List<Effect> of(Style style, Dimension dimension) {
        return style == Style.MANAGER ? manager(dimension) : leader(dimension);
    }

    private static List<Effect> manager(Dimension dimension) {
        return switch (dimension) {
            case AGENDA -> List.of(effect(ORDER, 7, 0, 2), effect(BUDGET, 4, 1, 4), effect(DELIVERY, 4, 1, 3),
                    effect(INNOVATION, -3, 4, 6), effect(MORALE, -1, 2, 4));
            case NETWORK -> List.of(effect(DELIVERY, 6, 1, 4), effect(ORDER, 5, 0, 3), effect(BUDGET, 1, 2, 4),
                    effect(TRUST, -2, 1, 4), effect(MORALE, -2, 1, 4));
            case EXECUTION -> List.of(effect(DELIVERY, 8, 0, 2), effect(ORDER, 5, 0, 2), effect(MORALE, -3, 2, 4),
                    effect(INNOVATION, -3, 4, 6), effect(TRUST, -1, 3, 4));
            case OUTCOMES -> List.of(effect(BUDGET, 7, 0, 3), effect(ORDER, 4, 0, 2), effect(DELIVERY, 4, 0, 3),
                    effect(INNOVATION, -4, 6, 8), effect(MORALE, -2, 2, 4));
        };
    }

    private static List<Effect> leader(Dimension dimension) {
        return switch (dimension) {
            case AGENDA -> List.of(effect(DIRECTION, 9, 0, 6), effect(INNOVATION, 7, 6, 8), effect(MORALE, 3, 1, 4),
                    effect(DELIVERY, -3, 0, 3), effect(BUDGET, -2, 0, 3));
            case NETWORK -> List.of(effect(TRUST, 6, 2, 6), effect(DIRECTION, 5, 0, 3), effect(MORALE, 5, 2, 6),
                    effect(DELIVERY, -3, 0, 3), effect(ORDER, -1, 0, 3));
            case EXECUTION -> List.of(effect(MORALE, 7, 1, 4), effect(TRUST, 4, 3, 6), effect(INNOVATION, 4, 4, 8),
                    effect(DELIVERY, -2, 0, 3), effect(ORDER, -2, 0, 3), effect(DELIVERY, 3, 8, 8));
            case OUTCOMES -> List.of(effect(INNOVATION, 10, 6, 10), effect(DIRECTION, 4, 0, 3), effect(MORALE, 2, 4, 4),
                    effect(BUDGET, -5, 0, 4), effect(ORDER, -3, 0, 4), effect(BUDGET, 6, 16, 12));
        };
    }

    private static Effect effect(Indicator indicator, int points, int delay, int over) {
        return new Effect(indicator, points * 1000, delay, over, "", true);
    }
}
