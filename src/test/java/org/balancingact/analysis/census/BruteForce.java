package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;

/** Every run of a scenario, played one by one with the engine itself: the second way of counting. */
final class BruteForce {
    private BruteForce() {}

    static void eachRun(Scenario scenario, Consumer<Run> consumer) {
        visit(Run.start(scenario, 0), consumer);
    }

    private static void visit(Run run, Consumer<Run> consumer) {
        if (run.isOver()) {
            consumer.accept(run);
        } else {
            run.offeredInFileOrder().forEach(option -> visit(run.choose(option.id()), consumer));
        }
    }

    /** Likelihood of the run when every offered option is equally likely. */
    static double likelihood(Run run) {
        List<List<Option>> offers = new ArrayList<>();
        run.choices().forEach(choice -> offers.add(choice.offered()));
        return offers.stream().mapToDouble(offered -> 1.0 / offered.size()).reduce(1, (left, right) -> left * right);
    }
}
