package org.balancingact.scenario;

import java.util.Optional;

/** How an option feels to those it touches. Read by the author's checks only. */
public enum Tone {
    KIND, HARD;

    /** The word used in files. */
    public String id() {
        return Ids.of(this);
    }

    public static Optional<Tone> of(String id) {
        return Ids.find(values(), id);
    }
}
