package org.balancingact.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a room came to the option that was played. */
public enum ChosenBy {
    /** It had most votes. */
    MOST,
    /** Several had most votes; the facilitator chose among them. */
    TIE,
    /** The facilitator chose, against the votes or without asking for any. */
    FACILITATOR,
    /** No votes came. */
    NOBODY;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChosenBy> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
