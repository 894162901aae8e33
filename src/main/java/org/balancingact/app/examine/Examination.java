package org.balancingact.app.examine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.census.Census;
import org.balancingact.check.AuthorsChecks;
import org.balancingact.check.NeverSeen;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;

/** A scenario file as it was read just now: all findings, the weightiest first, and the picture where the file is whole. */
record Examination(List<Finding> findings, Optional<Picture> picture) {
    private static final Comparator<Finding> SEVEREST_FIRST =
            Comparator.comparing(Finding::severity).thenComparingInt(finding -> finding.place().line());

    Examination {
        findings = findings.stream().sorted(SEVEREST_FIRST).toList();
    }

    static Examination of(Reading reading, String fileName) {
        Stream<Finding> checked = reading.document().stream().flatMap(document -> checks(document, fileName, Optional.empty()));
        return new Examination(Stream.concat(reading.findings().stream(), checked).toList(), reading.document().map(Picture::of));
    }

    /** The same with what a count of all runs of the picture's scenario has proven. */
    Examination with(Census census, String fileName) {
        return new Examination(picture.map(whole -> checks(whole.document(), fileName,
                Optional.of(NeverSeen.of(whole.scenario(), census))).toList()).orElse(findings), picture);
    }

    private static Stream<Finding> checks(ScenarioDocument document, String fileName, Optional<NeverSeen> proven) {
        return AuthorsChecks.of(fileName, document, proven).stream();
    }
}
