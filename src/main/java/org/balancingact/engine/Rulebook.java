package org.balancingact.engine;

import static org.balancingact.scenario.Indicator.BUDGET;
import static org.balancingact.scenario.Indicator.DELIVERY;
import static org.balancingact.scenario.Indicator.DIRECTION;
import static org.balancingact.scenario.Indicator.INNOVATION;
import static org.balancingact.scenario.Indicator.MORALE;
import static org.balancingact.scenario.Indicator.ORDER;
import static org.balancingact.scenario.Indicator.TRUST;

import java.util.List;
import org.balancingact.engine.Coupling.Gap;
import org.balancingact.engine.Coupling.Pull;
import org.balancingact.engine.Coupling.Shortfall;
import org.balancingact.engine.Coupling.Steady;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;

/**
 * Every number of the model, once; what a leader or manager action does by default stands in {@link DefaultEffects}. Engine and census
 * read it here, and {@code rules.md} tells it to authors. Levels are in milli-points, gains and paces in thousandths a week, the
 * factors of an effect in per cent.
 */
public final class Rulebook {
    /** The top of every gauge; its bottom is 0. */
    public static final long MOST = 100_000;
    /** So close to an end of the gauge, changes towards it shrink in proportion to the room left. */
    public static final long SHOULDER = 40_000;
    /** Between two levels, a gap up to this does no harm. */
    private static final long TOLERANCE = 15_000;
    private static final long MIDDLE = 50_000;

    /** What is left of a benefit that is done poorly. */
    public static final int POOR = 60;
    /** How much more of a benefit there is at full fit, and less where the other style is asked for. */
    public static final int FIT_ON_BENEFIT = 90;
    /** How much less of a cost there is at full fit, and more where the other style is asked for. */
    public static final int FIT_ON_COST = 90;
    /** What passes through a level that lets an effect through, at 0. */
    public static final int THROUGH_AT_LEAST = 70;
    /** How much more passes through it at the top of the gauge. */
    public static final int THROUGH_LEVEL = 60;
    /** What passes of managing without any authority. */
    public static final int AUTHORITY_AT_LEAST = 70;
    /** How much more passes at full authority. */
    public static final int AUTHORITY = 60;
    /** What remoteness at its fullest takes from leading and adds to order that is managed. */
    public static final int REMOTENESS = 20;

    /**
     * An indicator left to itself.
     *
     * @param towards     the level it comes back to, in milli-points
     * @param pace        thousandths of the distance a week
     * @param fasterApart whether remoteness, at its fullest, doubles the pace
     */
    public record Drift(Indicator indicator, long towards, int pace, boolean fasterApart) {
        /** Thousandths of the distance that are covered in a week in these surroundings. */
        public long pace(Context context) {
            return (long) pace * (1000 + (fasterApart ? context.remoteness() : 0)) / 1000;
        }
    }

    /** In the order of the ledger. The budget does not drift. */
    public static final List<Drift> DRIFTS = List.of(
            new Drift(ORDER, 40_000, 30, false), new Drift(DELIVERY, 45_000, 40, false), new Drift(DIRECTION, 40_000, 30, true),
            new Drift(INNOVATION, 40_000, 20, false), new Drift(MORALE, 50_000, 40, false), new Drift(TRUST, 50_000, 20, true));

    /** In the order of the ledger. */
    public static final List<Coupling> COUPLINGS = List.of(
            new Gap(Rule.VISION_WITHOUT_PLAN, DELIVERY, 50, DIRECTION, ORDER, TOLERANCE),
            new Gap(Rule.VISION_WITHOUT_PLAN, TRUST, 30, DIRECTION, ORDER, TOLERANCE),
            new Gap(Rule.BUREAUCRACY, INNOVATION, 50, ORDER, DIRECTION, TOLERANCE),
            new Gap(Rule.BUREAUCRACY, MORALE, 50, ORDER, DIRECTION, TOLERANCE),
            new Gap(Rule.CHANGE_STRAIN, ORDER, 40, INNOVATION, ORDER, TOLERANCE),
            new Pull(Rule.PEOPLE_DELIVER, DELIVERY, 30, MORALE, MIDDLE),
            new Pull(Rule.RESULTS_PAY, BUDGET, 30, DELIVERY, MIDDLE),
            new Steady(Rule.MARKET_MOVES_ON, INNOVATION, 500, Surrounding.TURBULENCE),
            new Shortfall(Rule.OBSOLETE, BUDGET, 60, INNOVATION, 45_000, Surrounding.TURBULENCE),
            new Shortfall(Rule.SQUEEZE, MORALE, 40, BUDGET, 30_000, Surrounding.ANY),
            new Shortfall(Rule.SQUEEZE, INNOVATION, 40, BUDGET, 30_000, Surrounding.ANY),
            new Shortfall(Rule.CRISIS_BURN, BUDGET, 50, ORDER, 60_000, Surrounding.CRISIS),
            new Shortfall(Rule.RUMOURS, MORALE, 50, TRUST, 60_000, Surrounding.CRISIS));

    /** How often the mean of all gauges counts in health, where the lowest counts once. */
    public static final int MEAN_IN_HEALTH = 3;
    private static final int GAUGES = Indicator.values().length;

    /** Health in milli-points. */
    public static long health(long sum, long lowest) {
        return Rounding.divide(Rounding.divide(MEAN_IN_HEALTH * sum, GAUGES) + lowest, MEAN_IN_HEALTH + 1);
    }

    private Rulebook() {}
}
