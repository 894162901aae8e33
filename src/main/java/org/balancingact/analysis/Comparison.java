package org.balancingact.analysis;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Indicator;

/**
 * Two runs of one scenario side by side. They may have been played with different texts of it; scenes and options are then
 * matched by their ids.
 *
 * @param moments the decisions of both, in the order of the story
 */
public record Comparison(CountedRun first, CountedRun second, List<ComparedMoment> moments) {
    public Comparison {
        moments = List.copyOf(moments);
    }

    /** @throws IllegalArgumentException if they are runs of different scenarios */
    public static Comparison of(CountedRun first, CountedRun second) {
        if (!areComparable(first, second)) {
            throw new IllegalArgumentException("runs of different scenarios");
        }
        return new Comparison(first, second, ComparedMoments.of(first.tally(), second.tally()));
    }

    /** Only runs of one scenario are. */
    public static boolean areComparable(CountedRun first, CountedRun second) {
        return first.run().scenario().id().equals(second.run().scenario().id());
    }

    /** The first decision that was not met by both with the same pick; empty where all were. */
    public Optional<ComparedMoment> parting() {
        return moments.stream().filter(moment -> !moment.isSame()).findFirst();
    }

    /** How many decisions both came to. */
    public long shared() {
        return moments.stream().filter(moment -> moment.first().isPresent() && moment.second().isPresent()).count();
    }

    /** At how many decisions both went on with the same option. */
    public long same() {
        return moments.stream().filter(ComparedMoment::isSame).count();
    }

    public boolean changesEnding() {
        return !first.finish().ending().id().equals(second.finish().ending().id());
    }

    /** By how much the outcome of the second run lies above that of the first, in milli-points. */
    public long difference(Indicator indicator) {
        return second.finish().outcome().get(indicator) - first.finish().outcome().get(indicator);
    }

    /** Summed absolute difference of the seven outcomes, in milli-points. */
    public long difference() {
        return first.finish().outcome().distance(second.finish().outcome());
    }
}
