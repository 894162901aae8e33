package org.balancingact.app.examine;

import java.util.Comparator;
import org.balancingact.scenario.Finding;

/** The order of findings: errors, warnings, notes; of one kind, as the file runs. */
final class Severest {
    static final Comparator<Finding> FIRST =
            Comparator.comparing(Finding::severity).thenComparingInt(finding -> finding.place().line());

    private Severest() {}
}
