package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Finding;

/** What came of reading a scenario file: the document where there was no error, and everything that was found. */
public record Reading(Optional<ScenarioDocument> document, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
