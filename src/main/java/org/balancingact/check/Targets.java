package org.balancingact.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.scenario.Scenario;

/** What a story that comes with the program has to reach, beside being right: every measure with its value and its bounds. */
public final class Targets {
    private Targets() {}

    /**
     * All that can be measured, in the order of a report.
     *
     * @param moment where the ways of playing stand; without it nothing is said of them
     * @param census a count of all runs; without it nothing is said of shares among them
     */
    public static List<Target> of(Scenario scenario, Optional<MomentDecides> moment, Optional<Census> census) {
        return Stream.of(moment.map(MomentTargets::of).orElse(List.of()), EffectTargets.of(scenario), FairnessTargets.of(scenario),
                ShapeTargets.of(scenario), census.map(counted -> RunTargets.of(scenario, counted, moment)).orElse(List.of()))
                .flatMap(List::stream).toList();
    }

    /** What words tell in several stories taken together, where they have decisions enough. */
    public static List<Target> pooled(List<Scenario> scenarios) {
        return WordTargets.of(scenarios.stream().flatMap(scenario -> scenario.decisions().stream()).toList());
    }
}
