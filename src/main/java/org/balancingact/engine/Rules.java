package org.balancingact.engine;

import static org.balancingact.engine.Rounding.divide;
import static org.balancingact.scenario.Indicator.BUDGET;
import static org.balancingact.scenario.Indicator.DELIVERY;
import static org.balancingact.scenario.Indicator.DIRECTION;
import static org.balancingact.scenario.Indicator.INNOVATION;
import static org.balancingact.scenario.Indicator.MORALE;
import static org.balancingact.scenario.Indicator.ORDER;
import static org.balancingact.scenario.Indicator.TRUST;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.RuleChange;

/** What the organisation does by itself in a week: drift and the couplings between its indicators. */
final class Rules {
    /** Between order and direction, or innovation and order, a gap up to this many milli-points does no harm. */
    private static final long TOLERANCE = 15_000;

    /** Where an indicator drifts to, in milli-points, and how fast, in thousandths of the distance a week. */
    private record Drift(Indicator indicator, long towards, long pace) {}

    private static final List<Drift> DRIFTS = List.of(new Drift(ORDER, 40_000, 30), new Drift(DELIVERY, 45_000, 40),
            new Drift(DIRECTION, 40_000, 30), new Drift(INNOVATION, 40_000, 20), new Drift(MORALE, 50_000, 40),
            new Drift(TRUST, 50_000, 20));

    private final Map<Rule, RuleChange> changes;
    private final Levels levels;
    private final Context context;
    private final Consumer<Contribution> sink;

    private Rules(Map<Rule, RuleChange> changes, Levels levels, Context context, Consumer<Contribution> sink) {
        this.changes = changes;
        this.levels = levels;
        this.context = context;
        this.sink = sink;
    }

    /** Hands the contributions of all rules to the sink, in the order that defines the ledger. */
    static void apply(Map<Rule, RuleChange> changes, Levels levels, Context context, Consumer<Contribution> sink) {
        new Rules(changes, levels, context, sink).applyAll();
    }

    private void applyAll() {
        drift();
        long order = levels.get(ORDER);
        long direction = levels.get(DIRECTION);
        long innovation = levels.get(INNOVATION);
        lose(Rule.VISION_WITHOUT_PLAN, DELIVERY, 50, beyond(direction - order, TOLERANCE));
        lose(Rule.VISION_WITHOUT_PLAN, TRUST, 30, beyond(direction - order, TOLERANCE));
        lose(Rule.BUREAUCRACY, INNOVATION, 50, beyond(order - direction, TOLERANCE));
        lose(Rule.BUREAUCRACY, MORALE, 50, beyond(order - direction, TOLERANCE));
        lose(Rule.CHANGE_STRAIN, ORDER, 40, beyond(innovation - order, TOLERANCE));
        move(Rule.PEOPLE_DELIVER, DELIVERY, divide(gain(Rule.PEOPLE_DELIVER, 30) * (levels.get(MORALE) - 50_000), 1000));
        move(Rule.RESULTS_PAY, BUDGET, divide(gain(Rule.RESULTS_PAY, 30) * (levels.get(DELIVERY) - 50_000), 1000));
        lose(Rule.MARKET_MOVES_ON, INNOVATION, 500, context.turbulence());
        loseScaled(Rule.OBSOLETE, BUDGET, 60, context.turbulence(), beyond(45_000, innovation));
        lose(Rule.SQUEEZE, MORALE, 40, beyond(30_000, levels.get(BUDGET)));
        lose(Rule.SQUEEZE, INNOVATION, 40, beyond(30_000, levels.get(BUDGET)));
        loseScaled(Rule.CRISIS_BURN, BUDGET, 50, context.crisis(), beyond(60_000, order));
        loseScaled(Rule.RUMOURS, MORALE, 50, context.crisis(), beyond(60_000, levels.get(TRUST)));
    }

    private void drift() {
        for (Drift drift : DRIFTS) {
            boolean fasterApart = drift.indicator() == TRUST || drift.indicator() == DIRECTION;
            long pace = drift.pace() * (1000 + (fasterApart ? context.remoteness() : 0)) / 1000;
            move(Rule.DRIFT, drift.indicator(), -divide(pace * (levels.get(drift.indicator()) - drift.towards()), 1000));
        }
    }

    private static long beyond(long value, long threshold) {
        return Math.max(0, value - threshold);
    }

    private void lose(Rule rule, Indicator indicator, int usualGain, long gap) {
        move(rule, indicator, -divide(gain(rule, usualGain) * gap, 1000));
    }

    private void loseScaled(Rule rule, Indicator indicator, int usualGain, long factor, long gap) {
        move(rule, indicator, -divide(gain(rule, usualGain) * factor * gap, 1_000_000));
    }

    private long gain(Rule rule, int usual) {
        RuleChange change = changes.get(rule);
        return (change == null ? OptionalInt.empty() : change.gain()).orElse(usual);
    }

    private void move(Rule rule, Indicator indicator, long amount) {
        RuleChange change = changes.get(rule);
        if (change == null || change.enabled()) {
            sink.accept(new Contribution(indicator, amount, new Cause.Ruled(rule)));
        }
    }
}
