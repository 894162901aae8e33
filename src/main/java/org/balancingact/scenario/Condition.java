package org.balancingact.scenario;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that holds or does not at a moment of a run. Bounds are in milli-points: at least (inclusive), below (exclusive). */
public sealed interface Condition {
    <T> T accept(Cases<T> cases);

    /** Whether the numbers of the engine decide it, and not only what was picked. */
    default boolean readsLevels() {
        return accept(new Cases<>(all -> all.parts().stream().anyMatch(Condition::readsLevels),
                any -> any.parts().stream().anyMatch(Condition::readsLevels), not -> not.part().readsLevels(),
                chose -> false, flag -> false, person -> false, indicator -> true, index -> true));
    }

    /** All that is asked in it, however it is joined. */
    default Stream<Condition> leaves() {
        return accept(new Cases<>(all -> all.parts().stream().flatMap(Condition::leaves), any -> any.parts().stream().flatMap(Condition::leaves),
                not -> not.part().leaves(), Stream::of, Stream::of, Stream::of, Stream::of, Stream::of));
    }

    /** How each kind is read; whoever reads conditions does it by one of these, so that a new kind does not compile before all can. */
    record Cases<T>(Function<All, T> all, Function<Any, T> any, Function<Not, T> not, Function<Chose, T> chose, Function<FlagSet, T> flag,
                    Function<PersonWithin, T> person, Function<IndicatorWithin, T> indicator, Function<IndexWithin, T> index) {}

    /** Holds when every part does. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.all.apply(this);
        }
    }

    /** Holds when one part at least does. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.any.apply(this);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.not.apply(this);
        }
    }

    /** Holds once the option has been picked. */
    record Chose(String option) implements Condition {
        public Chose {
            Required.text(option, "option");
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.chose.apply(this);
        }
    }

    /** Holds once an option that sets the flag has been picked. */
    record FlagSet(String flag) implements Condition {
        public FlagSet {
            Required.text(flag, "flag");
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.flag.apply(this);
        }
    }

    /** Holds while the standing of the person, as far as it has come, lies within the bounds. */
    record PersonWithin(String person, Standing.Bounds bounds) implements Condition {
        public PersonWithin {
            Required.text(person, "person");
        }

        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.person.apply(this);
        }
    }

    record IndicatorWithin(Indicator indicator, Bounds bounds) implements Condition {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.indicator.apply(this);
        }
    }

    record IndexWithin(Index index, Bounds bounds) implements Condition {
        @Override
        public <T> T accept(Cases<T> cases) {
            return cases.index.apply(this);
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
