package org.balancingact.engine;

import org.balancingact.scenario.ContextChange;
import org.balancingact.scenario.Scenario;

/** The surroundings in one week, each in thousandths from 0 to 1000. */
public record Context(int turbulence, int crisis, int remoteness, int authority) {
    private static final Context USUAL = new Context(0, 0, 0, 500);

    /** The surroundings in the given week: every change up to then, each of what it names. */
    public static Context of(Scenario scenario, int week) {
        Context context = USUAL;
        for (ContextChange change : scenario.context()) {
            if (change.fromWeek() <= week) {
                context = context.after(change);
            }
        }
        return context;
    }

    private Context after(ContextChange change) {
        return new Context(change.turbulence().orElse(turbulence), change.crisis().orElse(crisis),
                change.remoteness().orElse(remoteness), change.authority().orElse(authority));
    }
}
