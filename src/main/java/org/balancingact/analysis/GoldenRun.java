package org.balancingact.analysis;

import java.util.List;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Playthrough;

/** Writes down what came of a run, so that it can be held to it later. */
public final class GoldenRun {
    private GoldenRun() {}

    /** The finished run as a golden run of this name. */
    public static Playthrough of(String name, Run run) {
        Finish finish = run.finish().orElseThrow(() -> new IllegalArgumentException("the run has not come to its end"));
        List<String> scenes = run.visits().stream().map(visit -> visit.scene().id()).toList();
        return new Playthrough(name, run.optionIds(), scenes, finish.end().byIndicator(), finish.outcome().byIndicator(),
                finish.ending().id());
    }
}
