package org.balancingact.analysis.census;

import static org.balancingact.analysis.census.Kernels.add;
import static org.balancingact.analysis.census.Kernels.firstPull;
import static org.balancingact.analysis.census.Kernels.gapBelow;
import static org.balancingact.analysis.census.Kernels.gapBetween;
import static org.balancingact.analysis.census.Kernels.pull;
import static org.balancingact.analysis.census.Kernels.reciprocal;

import java.util.OptionalInt;
import org.balancingact.engine.Context;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.RuleChange;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Shock;

/** What happens by itself in one week of a scenario, compiled: the rules with their strengths there, and shocks. */
final class WeekRules {
    private static final int ORDER = Indicator.ORDER.ordinal();
    private static final int DELIVERY = Indicator.DELIVERY.ordinal();
    private static final int BUDGET = Indicator.BUDGET.ordinal();
    private static final int DIRECTION = Indicator.DIRECTION.ordinal();
    private static final int INNOVATION = Indicator.INNOVATION.ordinal();
    private static final int MORALE = Indicator.MORALE.ordinal();
    private static final int TRUST = Indicator.TRUST.ordinal();
    private static final int INDICATORS = Indicator.values().length;

    private static final double TOLERANCE = 15_000;
    private static final double[] BASELINE = {40_000, 45_000, 0, 40_000, 40_000, 50_000, 50_000};
    private static final int[] FADE = {30, 40, 0, 30, 20, 40, 20};

    private final Scenario scenario;
    private final double[] drift = new double[INDICATORS];
    /** Gains and losses in milli-points that are the same in every run. */
    private final double[] fixedGains = new double[INDICATORS];
    private final double[] fixedLosses = new double[INDICATORS];
    private final double visionDelivery;
    private final double visionTrust;
    private final double bureaucracy;
    private final double changeStrain;
    private final double peopleDeliver;
    private final double resultsPay;
    private final double obsolete;
    private final double squeeze;
    private final double crisisBurn;
    private final double rumours;

    WeekRules(Scenario scenario, int week) {
        this.scenario = scenario;
        Context context = Context.of(scenario, week);
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            boolean fasterApart = indicator == TRUST || indicator == DIRECTION;
            drift[indicator] = FADE[indicator] * (1000 + (fasterApart ? context.remoteness() : 0)) / 1000 * reciprocal(1000);
        }
        visionDelivery = strength(Rule.VISION_WITHOUT_PLAN, 50, 1000);
        visionTrust = strength(Rule.VISION_WITHOUT_PLAN, 30, 1000);
        bureaucracy = strength(Rule.BUREAUCRACY, 50, 1000);
        changeStrain = strength(Rule.CHANGE_STRAIN, 40, 1000);
        peopleDeliver = strength(Rule.PEOPLE_DELIVER, 30, 1000);
        resultsPay = strength(Rule.RESULTS_PAY, 30, 1000);
        obsolete = strength(Rule.OBSOLETE, 60, context.turbulence());
        squeeze = strength(Rule.SQUEEZE, 40, 1000);
        crisisBurn = strength(Rule.CRISIS_BURN, 50, context.crisis());
        rumours = strength(Rule.RUMOURS, 50, context.crisis());
        fixedLosses[INNOVATION] = Math.rint(context.turbulence() * strength(Rule.MARKET_MOVES_ON, 500, 1000));
        for (Shock shock : scenario.shocks()) {
            if (shock.week() == week) {
                (shock.amount() > 0 ? fixedGains : fixedLosses)[shock.indicator().ordinal()] += Math.abs(shock.amount());
            }
        }
    }

    /** Milli-points a milli-point of gap; the factor is in thousandths. */
    private double strength(Rule rule, int usualGain, int factor) {
        RuleChange change = scenario.rules().getOrDefault(rule, new RuleChange(OptionalInt.empty(), true));
        return change.enabled() ? change.gain().orElse(usualGain) * (double) factor * reciprocal(1_000_000) : 0;
    }

    /**
     * Works out gains and losses of the week, all by indicator and lane.
     *
     * @param underway what has been decided and lands in this week: gains by indicator, then losses by indicator
     */
    void apply(double[][] level, double[][] underway, double[][] gains, double[][] losses, int lanes) {
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            firstPull(gains[indicator], losses[indicator], underway[indicator], underway[INDICATORS + indicator], level[indicator],
                    BASELINE[indicator], drift[indicator], lanes);
            fixed(gains[indicator], fixedGains[indicator], lanes);
            fixed(losses[indicator], fixedLosses[indicator], lanes);
        }
        if (peopleDeliver > 0) {
            pull(gains[DELIVERY], losses[DELIVERY], level[MORALE], 50_000, -peopleDeliver, lanes);
        }
        if (resultsPay > 0) {
            pull(gains[BUDGET], losses[BUDGET], level[DELIVERY], 50_000, -resultsPay, lanes);
        }
        between(losses[DELIVERY], level[DIRECTION], level[ORDER], visionDelivery, lanes);
        between(losses[TRUST], level[DIRECTION], level[ORDER], visionTrust, lanes);
        between(losses[INNOVATION], level[ORDER], level[DIRECTION], bureaucracy, lanes);
        between(losses[MORALE], level[ORDER], level[DIRECTION], bureaucracy, lanes);
        between(losses[ORDER], level[INNOVATION], level[ORDER], changeStrain, lanes);
        below(losses[BUDGET], level[INNOVATION], 45_000, obsolete, lanes);
        below(losses[MORALE], level[BUDGET], 30_000, squeeze, lanes);
        below(losses[INNOVATION], level[BUDGET], 30_000, squeeze, lanes);
        below(losses[BUDGET], level[ORDER], 60_000, crisisBurn, lanes);
        below(losses[MORALE], level[TRUST], 60_000, rumours, lanes);
    }

    private static void fixed(double[] sums, double amount, int lanes) {
        if (amount > 0) {
            add(sums, amount, lanes);
        }
    }

    private static void between(double[] losses, double[] high, double[] low, double strength, int lanes) {
        if (strength > 0) {
            gapBetween(losses, high, low, TOLERANCE, strength, lanes);
        }
    }

    private static void below(double[] losses, double[] level, double threshold, double strength, int lanes) {
        if (strength > 0) {
            gapBelow(losses, level, threshold, strength, lanes);
        }
    }
}
