package org.balancingact.engine;

import java.util.function.Function;
import org.balancingact.scenario.Rule;

/** Why an indicator changed. */
public sealed interface Cause {
    /** What becomes of each kind; a new kind does not compile before all who ask have an answer. */
    <T> T match(Function<Chosen, T> chosen, Function<Ruled, T> ruled, Function<Shocked, T> shocked, Function<Limited, T> limited);

    /**
     * A part of what an option did.
     *
     * @param label       what the author called it; empty for the default effects
     * @param decidedWeek the week in which the option was picked
     */
    record Chosen(String option, String label, int decidedWeek) implements Cause {
        @Override
        public <T> T match(Function<Chosen, T> chosen, Function<Ruled, T> ruled, Function<Shocked, T> shocked,
                           Function<Limited, T> limited) {
            return chosen.apply(this);
        }
    }

    /** A rule of the organisation, drift among them. */
    record Ruled(Rule rule) implements Cause {
        @Override
        public <T> T match(Function<Chosen, T> chosen, Function<Ruled, T> ruled, Function<Shocked, T> shocked,
                           Function<Limited, T> limited) {
            return ruled.apply(this);
        }
    }

    /** Something from outside. */
    record Shocked(String label) implements Cause {
        @Override
        public <T> T match(Function<Chosen, T> chosen, Function<Ruled, T> ruled, Function<Shocked, T> shocked,
                           Function<Limited, T> limited) {
            return shocked.apply(this);
        }
    }

    /** The bounds 0 and 100, should a sum ever pass them. */
    record Limited() implements Cause {
        @Override
        public <T> T match(Function<Chosen, T> chosen, Function<Ruled, T> ruled, Function<Shocked, T> shocked,
                           Function<Limited, T> limited) {
            return limited.apply(this);
        }
    }
}
