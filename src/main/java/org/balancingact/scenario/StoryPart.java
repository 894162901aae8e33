package org.balancingact.scenario;

import java.util.List;
import java.util.function.Function;

/** One thing that a reader of the story sees: a paragraph, a turn of talk, or something that lies on the table. */
public sealed interface StoryPart permits StoryPart.Prose, StoryPart.Turn, Artefact {
    /** Who speaks or writes where that is the player. */
    String YOU = "you";

    <T> T accept(Cases<T> cases);

    /** Every text that a reader finds in it, in reading order. */
    List<String> texts();

    /** How each kind is read; whoever shows parts does it by one of these, so that a new kind does not compile before all can. */
    record Cases<T>(Function<Prose, T> prose, Function<Turn, T> turn, Function<Artefact, T> artefact) {}

    /** A paragraph. */
    record Prose(String text) implements StoryPart {
        public Prose {
            Required.text(text, "text");
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.prose.apply(this);
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /**
     * What one person says.
     *
     * @param who  an id of the cast, or {@link #YOU}
     * @param says without the quotation marks around it
     */
    record Turn(String who, String says) implements StoryPart {
        public Turn {
            Required.text(who, "who");
            Required.text(says, "says");
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.turn.apply(this);
        }

        @Override
        public List<String> texts() {
            return List.of(says);
        }
    }
}
