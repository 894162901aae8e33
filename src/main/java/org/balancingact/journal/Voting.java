package org.balancingact.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a room decides: by votes on one run, or each table plays a run of its own. */
public enum Voting {
    PHONES, HANDS, BOTH, TABLES;

    /** Whether hands can be counted in the place of phones. */
    public boolean countsHands() {
        return this != TABLES;
    }

    /** Whether phones vote. */
    public boolean hasVotesOfPhones() {
        return this == PHONES || this == BOTH;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Voting> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
