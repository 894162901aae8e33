package org.balancingact.scenario.kept;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.analysis.GoldenRuns;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * The golden runs to hold a run of a scenario against.
 *
 * @param document the text that they are played with: for a scenario that comes with the program, today's
 */
public record KeptGoldenRuns(ScenarioDocument document, List<Playthrough> runs) {
    public KeptGoldenRuns {
        runs = List.copyOf(runs);
    }

    /** Those kept beside the scenario where it comes with the program; for any other, those of the fixed policies. */
    public static KeptGoldenRuns of(ScenarioDocument own) {
        String id = own.scenario().id();
        Optional<ScenarioDocument> shipped = ShippedScenarios.read(id).flatMap(Reading::document);
        return shipped.flatMap(document -> ShippedScenarios.playthroughs(id).map(runs -> new KeptGoldenRuns(document, runs)))
                .orElseGet(() -> new KeptGoldenRuns(own, GoldenRuns.ofPolicies(own.scenario())));
    }

    /** The golden run of that name, as it stands in its file or as it is typed. */
    public Optional<Playthrough> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return runs.stream().filter(golden -> golden.name().equalsIgnoreCase(wanted) || golden.typed().equals(wanted)).findFirst();
    }

    public Run play(Playthrough golden) {
        return Run.replay(document.scenario(), 0, golden.options());
    }
}
