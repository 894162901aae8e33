package org.balancingact.scenario;

import java.util.Optional;

/** A coupling of the organisation that works every week by itself, in the order in which the engine applies them. */
public enum Rule {
    DRIFT, VISION_WITHOUT_PLAN, BUREAUCRACY, CHANGE_STRAIN, PEOPLE_DELIVER, RESULTS_PAY, MARKET_MOVES_ON, OBSOLETE, SQUEEZE, CRISIS_BURN, RUMOURS;

    /** The word used in files. */
    public String id() {
        return Ids.of(this);
    }

    public static Optional<Rule> of(String id) {
        return Ids.find(values(), id);
    }
}
