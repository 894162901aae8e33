package org.balancingact.cli;

import java.util.Optional;
import org.balancingact.analysis.census.Census;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.kept.KeptCensus;

/** Finds the census that proves what can't happen in a scenario: the kept one, or by a count that is quick or wanted. */
final class Proof {
    /** Rows of ledgers that one core counts in two or three seconds: those of a third of a million runs of an ordinary story. */
    private static final double QUICK = 4e8;
    /** Random runs that tell whether a count is quick. */
    private static final int TRIES = 100;

    private final CommandLineProgram program;
    private final boolean wanted;

    /** @param wanted whether to count, however long it takes */
    Proof(CommandLineProgram program, boolean wanted) {
        this.program = program;
        this.wanted = wanted;
    }

    Optional<Census> of(ScenarioDocument document) {
        return KeptCensus.of(document).or(() -> count(document));
    }

    private Optional<Census> count(ScenarioDocument document) {
        Counted estimated = Counted.estimate(document.scenario(), TRIES);
        if (estimated.estimate().runs().high() * estimated.rowsOfARun() <= QUICK) {
            return Optional.of(Census.of(document.scenario()));
        } else if (!wanted || estimated.estimate().isBeyondCounting()) {
            return Optional.empty();
        }
        try (Interruption interruption = new Interruption()) {
            return estimated.count(document.scenario(), program.terminal(), program.clock(), interruption).census();
        }
    }
}
