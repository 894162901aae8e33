package org.balancingact.app.debrief;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Finish;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;

/**
 * A run that is pointed out among all runs.
 *
 * @param style the one style that it keeps to, if it does
 */
record Named(String name, Optional<Style> style, Finish finish) {

    /** The run of a debrief, then the two that keep to one of both. */
    static List<Named> of(Debrief debrief) {
        Messages messages = Messages.of("debrief");
        Scenario scenario = debrief.run().scenario();
        return List.of(new Named(messages.text("all-runs.this"), Optional.empty(), debrief.finish()),
                of(messages.text("all-runs.leader"), Style.LEADER, scenario), of(messages.text("all-runs.manager"), Style.MANAGER, scenario));
    }

    /** The run that always takes one style where it is offered. */
    private static Named of(String name, Style style, Scenario scenario) {
        Policy policy = style == Style.LEADER ? Policy.ALL_LEADER : Policy.ALL_MANAGER;
        return new Named(name, Optional.of(style), policy.play(scenario).finish().orElseThrow());
    }
}
