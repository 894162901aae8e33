package org.balancingact.journal;

import java.util.Optional;
import java.util.UUID;

/** Names a run in the record. */
public record RunId(UUID value) {

    public static RunId fresh() {
        return new RunId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} writes; empty where the text is no such name. */
    public static Optional<RunId> of(String text) {
        try {
            return Optional.of(new RunId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
