package org.balancingact.analysis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Option;

/** Which endings a run can still come to: all runs that begin with it are followed to their ends. */
public final class EndingsAhead {
    /** Where more runs are left than so many, nobody waits for an answer. */
    public static final int MOST = 5_000;

    private final Set<String> found = new HashSet<>();
    private int runs;

    private EndingsAhead() {}

    /** The ids of those endings; empty where more than {@value #MOST} runs are left. May take a second. */
    public static Optional<Set<String>> of(Run from) {
        EndingsAhead ahead = new EndingsAhead();
        return ahead.follow(from) ? Optional.of(Set.copyOf(ahead.found)) : Optional.empty();
    }

    private boolean follow(Run run) {
        if (run.isOver()) {
            runs++;
            found.add(run.finish().orElseThrow().ending().id());
            return runs <= MOST;
        }
        for (Option option : run.offeredInFileOrder()) {
            if (!follow(run.choose(option.id()))) {
                return false;
            }
        }
        return true;
    }
}
