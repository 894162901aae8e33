package org.balancingact.app;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.balancingact.app.debrief.Step;
import org.balancingact.journal.RunId;

/** Which pages of which debriefs were opened since the program was started. Only for the thread that draws. */
final class SeenSteps {
    private final Map<RunId, Set<Step>> seen = new HashMap<>();

    /** The pages that were opened of a run's debrief; what is added to them is kept. */
    Set<Step> of(RunId run) {
        return seen.computeIfAbsent(run, unseen -> EnumSet.noneOf(Step.class));
    }
}
