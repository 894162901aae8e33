package org.balancingact.scenario;

import java.util.Optional;

/** The side of the work that a decision is about: the four dimensions of the seed text. */
public enum Dimension {
    AGENDA, NETWORK, EXECUTION, OUTCOMES;

    /** The word used in files. */
    public String id() {
        return Ids.of(this);
    }

    public static Optional<Dimension> of(String id) {
        return Ids.find(values(), id);
    }
}
