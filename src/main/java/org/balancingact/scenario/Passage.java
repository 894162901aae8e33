package org.balancingact.scenario;

import java.util.Optional;

/** A part of the story, shown always or only where its condition holds. */
public record Passage(Optional<Condition> when, StoryPart part) {
    /** A paragraph that is always told. */
    public static Passage always(String text) {
        return new Passage(Optional.empty(), new StoryPart.Prose(text));
    }
}
