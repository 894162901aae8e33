package org.balancingact.analysis.moment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.census.SoundPlays;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scenario;

/**
 * Whether reading the moment pays in a scenario: where each way of playing stands among all sound plays.
 *
 * @param ways in the order of {@link Way}
 */
public record MomentDecides(SoundPlays plays, List<Placed> ways) {
    public MomentDecides {
        ways = List.copyOf(ways);
    }

    /** Empty where nobody can play the scenario soundly to its end. */
    public static Optional<MomentDecides> of(Scenario scenario) {
        return SoundPlays.of(scenario).map(plays -> new MomentDecides(plays,
                Stream.of(Way.values()).map(way -> Placed.of(way, way.plays(scenario), plays)).toList()));
    }

    public Placed of(Way way) {
        return ways.stream().filter(placed -> placed.way() == way).findFirst().orElseThrow();
    }

    /** Share of the sound plays that come to the ending of the healthiest, 0 to 1. */
    public double shareOfBestEnding() {
        return Known.in(plays.endings(), plays.bestEnding()) / (double) plays.health().runs();
    }
}
