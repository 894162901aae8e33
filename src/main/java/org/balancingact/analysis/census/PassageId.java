package org.balancingact.analysis.census;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A paragraph of the story.
 *
 * @param owner    id of what it belongs to
 * @param position 0 for the first paragraph there
 */
public record PassageId(Place place, String owner, int position) {

    /** Where a paragraph can stand: in a scene, in the consequence of an option, or in an ending. */
    public enum Place {
        SCENE, CONSEQUENCE, ENDING;

        /** The word used in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Place> of(String id) {
            return Arrays.stream(values()).filter(place -> place.id().equals(id)).findFirst();
        }
    }
}
