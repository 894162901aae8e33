package org.balancingact.scenario;

import java.util.Optional;

/** One entry of a list of reasons, tried in order: what is given as the reason if the condition holds. */
public record Reason(Optional<Condition> when, String text) {
    public Reason {
        Required.text(text, "text");
    }

    public static Reason always(String text) {
        return new Reason(Optional.empty(), text);
    }
}
