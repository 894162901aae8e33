package org.balancingact.scenario;

import java.util.Optional;

/** A paragraph of story, shown always or only where its condition holds. */
public record Passage(Optional<Condition> when, String text) {
    public Passage {
        Required.text(text, "text");
    }

    public static Passage always(String text) {
        return new Passage(Optional.empty(), text);
    }
}
