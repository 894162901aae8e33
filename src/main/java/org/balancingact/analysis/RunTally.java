package org.balancingact.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.engine.Visit;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** Counts finished runs of one scenario, one by one. Not thread-safe. */
public final class RunTally {
    private final Map<String, Long> scenes;
    private final Map<String, Long> options;
    private final Map<String, Long> endings;
    private final OutcomeTally outcomes = new OutcomeTally();
    private long runs;

    public RunTally(Scenario scenario) {
        scenes = zeros(scenario.scenes().stream().map(Scene::id));
        options = zeros(scenario.options().stream().map(Option::id));
        endings = zeros(scenario.endings().stream().map(Ending::id));
    }

    private static Map<String, Long> zeros(Stream<String> ids) {
        return ids.collect(Collectors.toMap(Function.identity(), id -> 0L, Long::sum, LinkedHashMap::new));
    }

    /** Counts a run that is over. */
    public void add(Run run) {
        Finish finish = run.finish().orElseThrow();
        for (Visit visit : run.visits()) {
            scenes.merge(visit.scene().id(), 1L, Long::sum);
        }
        for (Choice choice : run.choices()) {
            options.merge(choice.option().id(), 1L, Long::sum);
        }
        endings.merge(finish.ending().id(), 1L, Long::sum);
        outcomes.add(finish.outcome());
        runs++;
    }

    public long runs() {
        return runs;
    }

    public Counts counts() {
        return new Counts(scenes, options, endings);
    }

    /**
     * How the outcomes of the counted runs are distributed.
     *
     * @throws IllegalArgumentException if no run has been counted
     */
    public OutcomeDistributions outcomes() {
        return outcomes.distributions();
    }
}
