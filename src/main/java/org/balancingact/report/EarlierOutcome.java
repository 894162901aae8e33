package org.balancingact.report;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balancingact.engine.Engine;
import org.balancingact.journal.RunRecord;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;

/**
 * How a run came out that was finished with another version of the engine, as it was kept then.
 *
 * @param engine  its version
 * @param title   of the ending; its id where the scenario has no such ending
 * @param outcome milli-points of the indicators that both versions know
 */
public record EarlierOutcome(String engine, String title, Map<Indicator, Long> outcome) {
    public EarlierOutcome {
        outcome = Map.copyOf(outcome);
    }

    /** Empty where this version of the engine finished the run. */
    public static Optional<EarlierOutcome> of(RunRecord run, Scenario scenario) {
        return run.finish().filter(finish -> !run.engineVersion().equals(Engine.VERSION))
                .map(finish -> new EarlierOutcome(run.engineVersion(), title(finish.ending(), scenario), known(finish.outcome())));
    }

    private static String title(String id, Scenario scenario) {
        return scenario.endings().stream().filter(ending -> ending.id().equals(id)).map(Ending::title).findFirst().orElse(id);
    }

    private static Map<Indicator, Long> known(Map<String, Long> outcome) {
        return Arrays.stream(Indicator.values()).filter(indicator -> outcome.containsKey(indicator.id()))
                .collect(Collectors.toMap(indicator -> indicator, indicator -> outcome.get(indicator.id())));
    }
}
