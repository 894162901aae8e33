package org.balancingact.app;

import java.util.List;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/** The scenarios that come with the program, read by who asks first, which takes a moment: not for the thread that draws. */
final class Installed {
    private Installed() {}

    static List<Scenario> scenarios() {
        return Read.SCENARIOS;
    }

    private static final class Read {
        private static final List<Scenario> SCENARIOS = ShippedScenarios.ids().stream().flatMap(id -> ShippedScenarios.read(id).stream())
                .flatMap(reading -> reading.document().stream()).map(ScenarioDocument::scenario).toList();
    }
}
