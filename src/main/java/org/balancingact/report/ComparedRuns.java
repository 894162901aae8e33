package org.balancingact.report;

import org.balancingact.analysis.Comparison;

/** Two runs of one scenario side by side, as they are called. */
public record ComparedRuns(ComparedRun first, ComparedRun second, Comparison comparison) {

    /** @throws IllegalArgumentException if they are runs of different scenarios */
    public static ComparedRuns of(ComparedRun first, ComparedRun second) {
        return new ComparedRuns(first, second, Comparison.of(first.counted(), second.counted()));
    }

    /** Whether both were played with texts that give every run equal numbers. */
    public boolean areOfEqualText() {
        return first.document().engineHash().equals(second.document().engineHash());
    }
}
