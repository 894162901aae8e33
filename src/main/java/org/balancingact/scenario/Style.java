package org.balancingact.scenario;

import java.util.Optional;

/** What kind of action an option is. It is what the program records; neither is the better one. */
public enum Style {
    LEADER, MANAGER;

    /** The word used in files. */
    public String id() {
        return Ids.of(this);
    }

    public Style other() {
        return this == LEADER ? MANAGER : LEADER;
    }

    public static Optional<Style> of(String id) {
        return Ids.find(values(), id);
    }
}
