package org.balancingact.scenario;

import java.util.OptionalInt;

/** How a person of the cast stands to the player: the sum of what was done to them so far. No number of the engine reads it. */
public record Standing(int sum) {
    /** What one option can do to it, either way. */
    public static final int MOST_STEP = 2;
    /** What conditions can ask for, either way. */
    public static final int MOST_ASKED = 6;

    /** What it is called; nobody is shown its number. */
    public enum Word {
        AGAINST_YOU, WARY, AS_BEFORE, WELL_DISPOSED, WITH_YOU;

        public String id() {
            return Ids.of(this);
        }
    }

    public Word word() {
        return Word.values()[Math.max(-2, Math.min(2, sum)) + 2];
    }

    /** A half-open range of sums; at least one end is given. */
    public record Bounds(OptionalInt atLeast, OptionalInt below) {
        public Bounds {
            Required.that(atLeast.isPresent() || below.isPresent(), "a range needs a bound");
            atLeast.ifPresent(bound -> Required.range(bound, -MOST_ASKED, MOST_ASKED, "atLeast"));
            below.ifPresent(bound -> Required.range(bound, -MOST_ASKED, MOST_ASKED, "below"));
        }

        public boolean contains(int sum) {
            return sum >= atLeast.orElse(Integer.MIN_VALUE) && sum < below.orElse(Integer.MAX_VALUE);
        }
    }
}
