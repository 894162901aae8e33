package org.balancingact.journal;

import java.util.Optional;

/**
 * The choice that stands at a position.
 *
 * @param first what was picked first in this scene, where a step back changed it
 */
public record RecordedChoice(Pick pick, Optional<Pick> first, Reflection reflection) {
    /** The same, as if nothing else had been picked first. */
    RecordedChoice standing() {
        return new RecordedChoice(pick, Optional.empty(), reflection);
    }

    /** The pick that counts: the first one. */
    public Pick counted() {
        return first.orElse(pick);
    }
}
