package org.balancingact.engine;

import org.balancingact.scenario.Rule;

/** Why an indicator changed. */
public sealed interface Cause {

    /**
     * A part of what an option did.
     *
     * @param label       what the author called it; empty for the default effects
     * @param decidedWeek the week in which the option was picked
     */
    record Chosen(String option, String label, int decidedWeek) implements Cause {}

    /** A rule of the organisation, drift among them. */
    record Ruled(Rule rule) implements Cause {}

    /** Something from outside. */
    record Shocked(String label) implements Cause {}

    /** The bounds 0 and 100, should a sum ever pass them. */
    record Limited() implements Cause {}
}
