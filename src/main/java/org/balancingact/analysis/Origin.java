package org.balancingact.analysis;

import org.balancingact.engine.Choice;
import org.balancingact.scenario.Rule;

/** Where a change comes from, as people speak of it: one of the run's decisions, something from outside, a rule. */
public sealed interface Origin {

    /** Everything that one of the run's choices did. Within a run, its number alone tells which. */
    record Decided(Choice choice) implements Origin {
        @Override
        public boolean equals(Object other) {
            return other instanceof Decided decided && decided.choice.number() == choice.number();
        }

        @Override
        public int hashCode() {
            return choice.number();
        }
    }

    /** @param week when it struck first */
    record FromOutside(String label, int week) implements Origin {}

    record ByRule(Rule rule) implements Origin {}

    /** The end of the gauge. */
    record AtLimit() implements Origin {}
}
