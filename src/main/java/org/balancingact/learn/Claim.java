package org.balancingact.learn;

import java.util.List;
import java.util.Locale;

/**
 * Something that a unit says of the world, and on what ground.
 *
 * @param sources the ids of what it rests on
 */
public record Claim(State state, String text, List<String> sources) {
    public Claim {
        sources = List.copyOf(sources);
    }

    /** How firmly it stands. */
    public enum State {
        /** Shown by reviews or trials. */
        KNOWN,
        /** Shown by a few studies. */
        SOME,
        /** Studies disagree. */
        MIXED,
        DEBATED,
        OPINION,
        LAW,
        /** A choice made for the model of this program. */
        OURS;

        /** The word in files and message keys. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
