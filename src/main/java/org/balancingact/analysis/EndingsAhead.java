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
    /** A tree that promises so many times more along its first branch is not climbed to find out. */
    private static final int SURELY = 4;

    private final Set<String> found = new HashSet<>();
    private int runs;

    private EndingsAhead() {}

    /** The ids of those endings; empty where more than {@value #MOST} runs are left, or seem to be by far. May take a second. */
    public static Optional<Set<String>> of(Run from) {
        EndingsAhead ahead = new EndingsAhead();
        return !areSurelyTooMany(from) && ahead.follow(from) ? Optional.of(Set.copyOf(ahead.found)) : Optional.empty();
    }

    /** As if each way had as many options as the first one. */
    private static boolean areSurelyTooMany(Run from) {
        long runs = 1;
        for (Run run = from; !run.isOver() && runs <= SURELY * MOST; run = run.choose(run.offeredInFileOrder().get(0).id())) {
            runs *= run.offeredInFileOrder().size();
        }
        return runs > SURELY * MOST;
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
