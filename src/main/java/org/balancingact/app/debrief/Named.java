package org.balancingact.app.debrief;

import java.util.Optional;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Finish;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;

/**
 * A run that is pointed out among all runs.
 *
 * @param style the one style that it keeps to, if it does
 */
record Named(String name, Optional<Style> style, Finish finish) {

    /** The run that always takes one style where it is offered. */
    static Named of(String name, Style style, Scenario scenario) {
        Policy policy = style == Style.LEADER ? Policy.ALL_LEADER : Policy.ALL_MANAGER;
        return new Named(name, Optional.of(style), policy.play(scenario).finish().orElseThrow());
    }
}
