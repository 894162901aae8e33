package org.balancingact.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a run in the record came from. */
public enum Origin {
    /** It was played with this record. */
    PLAYED,
    /** It was brought in as a run file or a run code; never counted. */
    IMPORTED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Origin> of(String id) {
        return Arrays.stream(values()).filter(origin -> origin.id().equals(id)).findFirst();
    }
}
