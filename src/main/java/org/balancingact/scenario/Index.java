package org.balancingact.scenario;

import java.util.Optional;

/** A summary of the indicators that conditions may read: the mean of a side, or the overall health. Never shown as a score. */
public enum Index {
    MANAGEMENT, LEADERSHIP, HEALTH;

    /** The word used in files. */
    public String id() {
        return Ids.of(this);
    }

    public static Optional<Index> of(String id) {
        return Ids.find(values(), id);
    }
}
