package org.balancingact.analysis;

import java.util.List;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;

/** A run that is over, with its choices as they count. */
public record CountedRun(Run run, Tally tally) {
    public CountedRun {
        if (!run.isOver() || tally.choices().size() != run.choices().size()) {
            throw new IllegalArgumentException("a run that is over has as many counted choices as choices");
        }
    }

    /** A run in which no pick was changed. */
    public static CountedRun of(Run run) {
        return new CountedRun(run, Tally.of(run));
    }

    /** @param firstPicks for each decision, in order, the id of the option that was picked first */
    public static CountedRun of(Run run, List<String> firstPicks) {
        return new CountedRun(run, Tally.of(run, firstPicks));
    }

    public Finish finish() {
        return run.finish().orElseThrow();
    }
}
