package org.balancingact.analysis.moment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.census.SoundPlays;
import org.balancingact.engine.StoryLength;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scenario;

/**
 * Whether reading the moment pays in a scenario: where each way of playing stands among all sound plays.
 *
 * @param ways in the order of {@link Way}
 */
public record MomentDecides(SoundPlays plays, List<Placed> ways) {
    private static final int FEWEST = 6;
    private static final int MOST = 40;

    public MomentDecides {
        ways = List.copyOf(ways);
    }

    /** Empty where nobody can play the scenario soundly to its end. */
    public static Optional<MomentDecides> of(Scenario scenario) {
        return SoundPlays.of(scenario).map(plays -> new MomentDecides(plays,
                Stream.of(Way.values()).map(way -> Placed.of(way, way.plays(scenario), plays)).toList()));
    }

    /**
     * The same of what somebody plays as a story. With few decisions a place says nothing; with very many it takes long to find.
     */
    public static Optional<MomentDecides> ofStory(Scenario scenario) {
        StoryLength length = StoryLength.of(scenario);
        return length.fewest() >= FEWEST && length.most() <= MOST ? of(scenario) : Optional.empty();
    }

    public Placed of(Way way) {
        return ways.stream().filter(placed -> placed.way() == way).findFirst().orElseThrow();
    }

    /** Share of the sound plays that come to the ending of the healthiest, 0 to 1. */
    public double shareOfBestEnding() {
        return Known.in(plays.endings(), plays.bestEnding()) / (double) plays.health().runs();
    }
}
