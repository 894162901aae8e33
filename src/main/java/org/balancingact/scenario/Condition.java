package org.balancingact.scenario;

import java.util.List;
import java.util.OptionalInt;

/** Something that holds or does not at a moment of a run. Bounds are in milli-points: at least (inclusive), below (exclusive). */
public sealed interface Condition {

    /** Holds when every part does. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Holds when one part at least does. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** Holds once the option has been picked. */
    record Chose(String option) implements Condition {
        public Chose {
            Required.text(option, "option");
        }
    }

    /** Holds once an option that sets the flag has been picked. */
    record FlagSet(String flag) implements Condition {
        public FlagSet {
            Required.text(flag, "flag");
        }
    }

    record IndicatorWithin(Indicator indicator, Bounds bounds) implements Condition {}

    record IndexWithin(Index index, Bounds bounds) implements Condition {}

    /** A half-open range in milli-points; at least one end is given. */
    record Bounds(OptionalInt atLeast, OptionalInt below) {
        public Bounds {
            Required.that(atLeast.isPresent() || below.isPresent(), "a range needs a bound");
            atLeast.ifPresent(bound -> Required.range(bound, 0, 100_000, "atLeast"));
            below.ifPresent(bound -> Required.range(bound, 0, 100_000, "below"));
        }

        public boolean contains(long milliPoints) {
            return milliPoints >= atLeast.orElse(Integer.MIN_VALUE) && milliPoints < below.orElse(Integer.MAX_VALUE);
        }
    }
}
