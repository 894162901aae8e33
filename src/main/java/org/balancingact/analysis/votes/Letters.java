package org.balancingact.analysis.votes;

import java.util.List;
import java.util.Optional;

/** The letters by which options are called, by their place in the order shown: A, B, C, ... */
public final class Letters {
    private Letters() {}

    public static String of(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The letter of an option; empty where it is not among those shown. */
    public static Optional<String> of(String option, List<String> shown) {
        return Optional.of(shown.indexOf(option)).filter(place -> place >= 0).map(Letters::of);
    }
}
