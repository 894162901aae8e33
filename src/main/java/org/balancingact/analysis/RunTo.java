package org.balancingact.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.engine.Run;
import org.balancingact.engine.Visit;
import org.balancingact.scenario.Scenario;

/** Looks for a run that comes to a given scene: first among the fixed policies, then among random runs. */
public final class RunTo {
    private static final long SEED = 1;

    private RunTo() {}

    /**
     * A run that has just come to the scene; empty where none was found, which proves nothing.
     *
     * @param tries how many random runs to play at most
     */
    public static Optional<Run> scene(Scenario scenario, String sceneId, int tries) {
        Sampler sampler = new Sampler(scenario, SEED);
        Stream<Run> candidates = Stream.concat(Arrays.stream(Policy.values()).map(policy -> policy.play(scenario)),
                sampler.quickly(tries));
        return candidates.flatMap(run -> upTo(run, sceneId).stream()).findFirst();
    }

    /** The beginning of the run, up to the scene. */
    private static Optional<Run> upTo(Run run, String sceneId) {
        return run.visits().stream().filter(visit -> visit.scene().id().equals(sceneId)).findFirst().map(Visit::choicesBefore)
                .map(run::upTo);
    }
}
