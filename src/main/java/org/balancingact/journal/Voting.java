package org.balancingact.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a room votes. */
public enum Voting {
    PHONES, HANDS, BOTH;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Voting> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
