package org.balancingact.app.examine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.check.AuthorsChecks;
import org.balancingact.check.NeverSeen;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;

/** A scenario file as it was read just now: all findings, the weightiest first, and the picture where the file is whole. */
record Examination(List<Finding> findings, Optional<Picture> picture) {
    Examination {
        findings = List.copyOf(findings);
    }

    static Examination of(Reading reading, String fileName) {
        Stream<Finding> checked = reading.document().stream().flatMap(document -> checks(document, fileName));
        List<Finding> findings = Stream.concat(reading.findings().stream(), checked).sorted(Severest.FIRST).toList();
        return new Examination(findings, reading.document().map(Picture::of));
    }

    private static Stream<Finding> checks(ScenarioDocument document, String fileName) {
        return AuthorsChecks.of(fileName, document, Optional.<NeverSeen>empty()).stream();
    }
}
