package org.balancingact.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/** Runs of the shipped scenarios, picked at random, the same each time. */
public final class RandomRuns {
    private static final long SEED = 20;

    private RandomRuns() {}

    /** @param count of each scenario */
    public static void each(int count, Consumer<Run> check) {
        Random random = new Random(SEED);
        for (Scenario scenario : shipped()) {
            for (int k = 0; k < count; k++) {
                Run run = Run.start(scenario, k);
                while (!run.isOver()) {
                    List<Option> offered = run.offered();
                    run = run.choose(offered.get(random.nextInt(offered.size())).id());
                }
                check.accept(run);
            }
        }
    }

    private static List<Scenario> shipped() {
        return ShippedScenarios.ids().stream().map(ShippedScenarios::read).flatMap(Optional::stream)
                .map(Reading::document).flatMap(Optional::stream).map(ScenarioDocument::scenario).toList();
    }
}
