package org.balancingact.scenario;

import java.util.List;

/** The parts of the taught text that decisions can cover: table rows, dimensions, examples, questions, final thought, quote. */
public final class SeedCode {
    public static final List<String> ALL = List.of("T1", "T2", "T3", "T4", "T5", "T6", "D1", "D2", "D3", "D4", "E1", "E2",
            "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "Q10", "F", "DQ");

    private SeedCode() {}
}
