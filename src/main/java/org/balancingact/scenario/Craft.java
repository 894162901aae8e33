package org.balancingact.scenario;

import java.util.Optional;

/** How well an action is done, whatever its style. */
public enum Craft {
    SOUND, POOR;

    /** The word used in files. */
    public String id() {
        return Ids.of(this);
    }

    public static Optional<Craft> of(String id) {
        return Ids.find(values(), id);
    }
}
