package org.balancingact.analysis;

import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.scenario.Scene;

/** A decision that one of two runs came to, or both. */
public record ComparedMoment(Optional<CountedChoice> first, Optional<CountedChoice> second) {
    public ComparedMoment {
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("neither run came to it");
        }
    }

    /** The scene of the decision, as the first run has it where both came to it. */
    public Scene scene() {
        return Stream.of(first, second).flatMap(Optional::stream).findFirst().orElseThrow().choice().scene();
    }

    /** Whether both came to it and went on with the same option. */
    public boolean isSame() {
        return first.map(ComparedMoment::pick).equals(second.map(ComparedMoment::pick));
    }

    private static String pick(CountedChoice counted) {
        return counted.choice().option().id();
    }
}
