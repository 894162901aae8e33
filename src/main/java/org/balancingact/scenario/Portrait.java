package org.balancingact.scenario;

import java.util.Optional;

/**
 * How a person of the cast is drawn, without a face.
 *
 * @param ground    palette whose ground lies behind the person
 * @param shoulders palette whose deep colour the clothes have
 * @param skin      1 (light) to 5 (dark)
 */
public record Portrait(Palette ground, Palette shoulders, Collar collar, int skin, Hair hair, HairColour hairColour,
                       boolean beard, boolean glasses) {
    public Portrait {
        Required.range(skin, 1, 5, "skin");
    }

    /** The cut of the clothes at the neck. */
    public enum Collar {
        SHIRT, ROUND, VEE, LAPELS;

        public String id() {
            return Ids.of(this);
        }

        public static Optional<Collar> of(String id) {
            return Ids.find(values(), id);
        }
    }

    /** The shape of the hair, or what covers it. */
    public enum Hair {
        CURLS, CROP, BOB, BALD, BUN, SCARF, LONG, SIDE;

        public String id() {
            return Ids.of(this);
        }

        public static Optional<Hair> of(String id) {
            return Ids.find(values(), id);
        }
    }

    /** The colour of hair and beard. */
    public enum HairColour {
        BLACK, BROWN, FAIR, RED, GREY;

        public String id() {
            return Ids.of(this);
        }

        public static Optional<HairColour> of(String id) {
            return Ids.find(values(), id);
        }
    }
}
