package org.balancingact.room;

import java.util.List;
import java.util.Optional;

/** The letters by which a room calls its options. */
public final class Letters {
    private Letters() {}

    /** By the place in the order shown. */
    public static String of(int place) {
        return org.balancingact.analysis.votes.Letters.of(place);
    }

    /** The letter of an option; empty where it is not among those shown. */
    public static Optional<String> of(String option, List<String> shown) {
        return org.balancingact.analysis.votes.Letters.of(option, shown);
    }
}
