package org.balancingact.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.balancingact.scenario.Scenario;

/**
 * The scenario to play next, of those not counted yet: the one in which most decisions suit what was tried least so far; the shortest
 * where nothing was counted.
 *
 * @param least what was tried least; empty where nothing was counted
 * @param fits  so many of its decisions suit that
 */
public record NextScenario(Scenario scenario, Optional<Tried> least, int fits) {

    /** Empty where every scenario has been counted. */
    public static Optional<NextScenario> after(Profile profile, List<Scenario> scenarios) {
        Optional<Tried> least = profile.least();
        return most(profile, scenarios, scenario -> fits(scenario, least)).map(scenario -> new NextScenario(scenario, least, fits(scenario, least)));
    }

    /**
     * That of which most decisions suit, of the scenarios not counted yet; of several the shortest.
     *
     * @param fits in how many of a scenario's decisions there is what is looked for
     */
    public static Optional<Scenario> most(Profile profile, List<Scenario> scenarios, ToLongFunction<Scenario> fits) {
        Set<String> met = profile.moments().stream().map(Profile.CountedMoment::scenario).collect(Collectors.toSet());
        return scenarios.stream().filter(scenario -> !met.contains(scenario.id())).max(Comparator
                .comparingDouble((Scenario scenario) -> share(scenario, fits.applyAsLong(scenario))).thenComparing(scenario -> -scenario.minutes()));
    }

    private static int fits(Scenario scenario, Optional<Tried> least) {
        return least.map(tried -> (int) scenario.decisions().stream().filter(tried::fits).count()).orElse(0);
    }

    private static double share(Scenario scenario, long fits) {
        return scenario.decisions().isEmpty() ? 0 : (double) fits / scenario.decisions().size();
    }
}
