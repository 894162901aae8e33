package org.balancingact.analysis;

import java.util.Optional;
import java.util.function.Function;
import org.balancingact.engine.Choice;
import org.balancingact.scenario.Rule;

/** Where a change comes from, as people speak of it: one of the run's decisions, something from outside, a rule. */
public sealed interface Origin {
    /** What becomes of each kind; a new kind does not compile before all who ask have an answer. */
    <T> T match(Function<Decided, T> decided, Function<FromOutside, T> outside, Function<ByRule, T> rule, Function<AtLimit, T> limit);

    /** The decision that it is, if it is one. */
    default Optional<Choice> decision() {
        return match(decided -> Optional.of(decided.choice()), outside -> Optional.empty(), rule -> Optional.empty(), limit -> Optional.empty());
    }

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

        @Override
        public <T> T match(Function<Decided, T> decided, Function<FromOutside, T> outside, Function<ByRule, T> rule,
                           Function<AtLimit, T> limit) {
            return decided.apply(this);
        }
    }

    /** @param week when it struck first */
    record FromOutside(String label, int week) implements Origin {
        @Override
        public <T> T match(Function<Decided, T> decided, Function<FromOutside, T> outside, Function<ByRule, T> rule,
                           Function<AtLimit, T> limit) {
            return outside.apply(this);
        }
    }

    record ByRule(Rule rule) implements Origin {
        @Override
        public <T> T match(Function<Decided, T> decided, Function<FromOutside, T> outside, Function<ByRule, T> rule,
                           Function<AtLimit, T> limit) {
            return rule.apply(this);
        }
    }

    /** The end of the gauge. */
    record AtLimit() implements Origin {
        @Override
        public <T> T match(Function<Decided, T> decided, Function<FromOutside, T> outside, Function<ByRule, T> rule,
                           Function<AtLimit, T> limit) {
            return limit.apply(this);
        }
    }
}
