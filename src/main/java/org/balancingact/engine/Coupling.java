package org.balancingact.engine;

import static org.balancingact.engine.Rounding.divide;

import java.util.Map;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.RuleChange;

/**
 * How a rule moves one indicator each week. What kinds of movement there are is closed: the census has a form of its own for each, and a
 * new kind must not compile before it has one.
 */
public sealed interface Coupling {
    Rule rule();

    /** The indicator that it moves. */
    Indicator moved();

    /** Thousandths of what it is in proportion to, where the scenario says nothing else. */
    int gain();

    /** The change of a week in milli-points, at this gain. */
    long amount(long gain, Levels levels, Context context);

    <T> T accept(Visitor<T> visitor);

    /** One way for each kind. */
    interface Visitor<T> {
        T gap(Gap gap);

        T pull(Pull pull);

        T shortfall(Shortfall shortfall);

        T steady(Steady steady);
    }

    /** The gain that holds in a scenario that changes rules like this; 0 where it is switched off. */
    default int gain(Map<Rule, RuleChange> changes) {
        RuleChange change = changes.get(rule());
        return change == null ? gain() : change.enabled() ? change.gain().orElse(gain()) : 0;
    }

    /** A loss in proportion to how far one level is above another by more than a tolerance. */
    record Gap(Rule rule, Indicator moved, int gain, Indicator high, Indicator low, long tolerance) implements Coupling {
        @Override
        public long amount(long gain, Levels levels, Context context) {
            return -divide(gain * Math.max(0, levels.get(high) - levels.get(low) - tolerance), 1000);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.gap(this);
        }
    }

    /** A gain or loss in proportion to how far a level is above or below another, fixed one. */
    record Pull(Rule rule, Indicator moved, int gain, Indicator by, long from) implements Coupling {
        @Override
        public long amount(long gain, Levels levels, Context context) {
            return divide(gain * (levels.get(by) - from), 1000);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.pull(this);
        }
    }

    /** A loss in proportion to how far a level is below a threshold, and to something in the surroundings. */
    record Shortfall(Rule rule, Indicator moved, int gain, Indicator of, long below, Surrounding surrounding) implements Coupling {
        @Override
        public long amount(long gain, Levels levels, Context context) {
            return -divide(gain * surrounding.in(context) * Math.max(0, below - levels.get(of)), 1_000_000);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.shortfall(this);
        }
    }

    /** A loss in proportion to something in the surroundings alone: so many milli-points where there is most of it. */
    record Steady(Rule rule, Indicator moved, int gain, Surrounding surrounding) implements Coupling {
        @Override
        public long amount(long gain, Levels levels, Context context) {
            return -divide(gain * surrounding.in(context), 1000);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.steady(this);
        }
    }
}
