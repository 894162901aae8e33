package org.balancingact.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Scenario;

/**
 * The scenario to play next: of those not counted yet, the one with most moments of the dimension that there is least evidence of.
 *
 * @param dimension the dimension with the fewest counted decisions
 * @param counted   how many of its decisions have been counted so far
 */
public record NextScenario(Scenario scenario, Dimension dimension, int counted) {

    /** Empty where every scenario has been counted. */
    public static Optional<NextScenario> after(Profile profile, List<Scenario> scenarios) {
        Set<String> met = profile.moments().stream().map(Profile.CountedMoment::scenario).collect(Collectors.toSet());
        Map.Entry<Dimension, Mix> weakest = profile.byDimension().entrySet().stream()
                .min(Comparator.comparingInt(entry -> entry.getValue().total())).orElseThrow();
        return scenarios.stream().filter(scenario -> !met.contains(scenario.id()))
                .max(Comparator.comparingDouble(scenario -> share(scenario, weakest.getKey())))
                .map(scenario -> new NextScenario(scenario, weakest.getKey(), weakest.getValue().total()));
    }

    /** Share of a scenario's decisions that are about the dimension. */
    private static double share(Scenario scenario, Dimension dimension) {
        List<Decision> decisions = scenario.decisions();
        long about = decisions.stream().filter(decision -> decision.dimension() == dimension).count();
        return decisions.isEmpty() ? 0 : (double) about / decisions.size();
    }
}
