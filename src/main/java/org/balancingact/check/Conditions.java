package org.balancingact.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Reason;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;

/** The conditions of a scenario, wherever they stand. */
final class Conditions {
    private Conditions() {}

    static Stream<Condition> all(Scenario scenario) {
        return Stream.concat(ofTexts(scenario), decisive(scenario));
    }

    /** Those that decide what is told, and nothing else. */
    static Stream<Condition> ofTexts(Scenario scenario) {
        Stream<Passage> passages = Stream.of(scenario.scenes().stream().flatMap(scene -> scene.text().stream()),
                scenario.options().stream().flatMap(option -> option.consequence().stream()),
                scenario.endings().stream().flatMap(ending -> ending.text().stream())).flatMap(stream -> stream);
        return Stream.concat(passages.map(Passage::when),
                scenario.decisions().stream().flatMap(decision -> decision.why().stream()).map(Reason::when)).flatMap(Optional::stream);
    }

    /** Those that decide where it goes on, what is offered and how it ends. */
    private static Stream<Condition> decisive(Scenario scenario) {
        return Stream.of(scenario.options().stream().map(Option::requires),
                scenario.scenes().stream().flatMap(scene -> scene.routes().stream()).map(Route::when),
                scenario.endings().stream().map(ending -> ending.when()),
                scenario.epilogue().stream().map(entry -> entry.when())).flatMap(stream -> stream).flatMap(Optional::stream);
    }
}
