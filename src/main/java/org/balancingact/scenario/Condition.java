package org.balancingact.scenario;

import java.util.List;
import java.util.OptionalInt;

/** Something that holds or does not at a moment of a run. Bounds are in milli-points: at least (inclusive), below (exclusive). */
public sealed interface Condition {
    <T> T accept(Visitor<T> visitor);

    /** What becomes of each kind; whoever reads conditions does it by one of these, so that a new kind does not compile before all can. */
    interface Visitor<T> {
        T all(All all);

        T any(Any any);

        T not(Not not);

        T chose(Chose chose);

        T flagSet(FlagSet set);

        T indicatorWithin(IndicatorWithin within);

        T indexWithin(IndexWithin within);
    }

    /** Holds when every part does. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.all(this);
        }
    }

    /** Holds when one part at least does. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.any(this);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.not(this);
        }
    }

    /** Holds once the option has been picked. */
    record Chose(String option) implements Condition {
        public Chose {
            Required.text(option, "option");
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.chose(this);
        }
    }

    /** Holds once an option that sets the flag has been picked. */
    record FlagSet(String flag) implements Condition {
        public FlagSet {
            Required.text(flag, "flag");
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.flagSet(this);
        }
    }

    record IndicatorWithin(Indicator indicator, Bounds bounds) implements Condition {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.indicatorWithin(this);
        }
    }

    record IndexWithin(Index index, Bounds bounds) implements Condition {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.indexWithin(this);
        }
    }

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
