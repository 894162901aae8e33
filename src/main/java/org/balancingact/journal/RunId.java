package org.balancingact.journal;

import java.util.UUID;

/** Names a run in the record. */
public record RunId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
