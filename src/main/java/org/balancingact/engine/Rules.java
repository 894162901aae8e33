package org.balancingact.engine;

import static org.balancingact.engine.Rounding.divide;

import java.util.Map;
import java.util.function.Consumer;
import org.balancingact.engine.Rulebook.Drift;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.RuleChange;

/** What the organisation does by itself in a week: drift and the couplings between its indicators. */
final class Rules {
    private Rules() {}

    /** Hands the contributions of all rules to the sink, in the order that defines the ledger. */
    static void apply(Map<Rule, RuleChange> changes, Levels levels, Context context, Consumer<Contribution> sink) {
        for (Drift drift : Rulebook.DRIFTS) {
            long away = levels.get(drift.indicator()) - drift.towards();
            sink.accept(new Contribution(drift.indicator(), -divide(drift.pace(context) * away, 1000), new Cause.Ruled(Rule.DRIFT)));
        }
        for (Coupling coupling : Rulebook.COUPLINGS) {
            long amount = coupling.amount(coupling.gain(changes), levels, context);
            sink.accept(new Contribution(coupling.moved(), amount, new Cause.Ruled(coupling.rule())));
        }
    }
}
