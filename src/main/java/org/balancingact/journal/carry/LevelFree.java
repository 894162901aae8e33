package org.balancingact.journal.carry;

import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.engine.Visit;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scene;

/** Whether any engine, whatever its numbers, would have led a run to where it is and offered the same there. */
final class LevelFree {
    private LevelFree() {}

    /** Of the way since the last choice, and of what is offered now; of the way before, it has been asked before. */
    static boolean holds(Run run) {
        Stream<Route> chosen = last(run).stream().flatMap(choice -> choice.option().next().stream());
        Stream<Route> passed = run.latestVisits().stream().map(Visit::scene).filter(Scene::isInterlude).flatMap(scene -> scene.next().stream());
        Stream<Optional<Condition>> offers = run.scene().flatMap(Scene::decision).map(Decision::options).stream()
                .flatMap(options -> options.stream().map(Option::requires));
        return Stream.concat(Stream.concat(chosen, passed).map(Route::when), offers).flatMap(Optional::stream)
                .noneMatch(Condition::readsLevels);
    }

    private static Optional<Choice> last(Run run) {
        int made = run.choices().size();
        return made == 0 ? Optional.empty() : Optional.of(run.choices().get(made - 1));
    }
}
