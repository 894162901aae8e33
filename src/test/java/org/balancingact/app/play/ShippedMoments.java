package org.balancingact.app.play;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/** Of every story that comes with the program, a run to each scene with a decision that one of the fixed policies comes to. */
final class ShippedMoments {
    private ShippedMoments() {}

    static Stream<Run> all() {
        return ShippedScenarios.ids().stream().flatMap(id -> ShippedScenarios.read(id).stream()).map(Reading::document)
                .flatMap(Optional::stream).map(ScenarioDocument::scenario).flatMap(ShippedMoments::of);
    }

    private static Stream<Run> of(Scenario scenario) {
        Set<String> met = new HashSet<>();
        return Stream.of(Policy.values()).flatMap(policy -> steps(scenario, policy.play(scenario)))
                .filter(run -> met.add(run.scene().orElseThrow().id()));
    }

    /** Later scenes tell what was promised. */
    private static Optional<String> promised(Scenario scenario) {
        return scenario.promise().map(promise -> promise.choices().get(0).id());
    }

    private static Stream<Run> steps(Scenario scenario, Run whole) {
        return whole.choices().stream().map(Choice::number).map(number ->
                Run.replay(scenario, whole.seed(), promised(scenario), whole.optionIds().subList(0, number - 1)));
    }
}
