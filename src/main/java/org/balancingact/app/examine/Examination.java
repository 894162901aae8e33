package org.balancingact.app.examine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.check.AuthorsChecks;
import org.balancingact.check.NeverSeen;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.kept.KeptCensus;

/**
 * A scenario file as it was read just now.
 *
 * @param findings all, the weightiest first
 * @param picture  where the file is whole
 * @param census   where its runs have been counted before
 */
record Examination(List<Finding> findings, Optional<DrawnScenario> picture, Optional<Census> census) {
    private static final Comparator<Finding> SEVEREST_FIRST =
            Comparator.comparing(Finding::severity).thenComparingInt(finding -> finding.place().line());

    Examination {
        findings = findings.stream().sorted(SEVEREST_FIRST).toList();
    }

    /** @param counted the latest census, perhaps of something else */
    static Examination of(Reading reading, String fileName, Optional<KeptCensus> counted) {
        Optional<Census> census = reading.document().flatMap(document ->
                counted.flatMap(latest -> latest.censusOf(document)).or(() -> KeptCensus.of(document)));
        Optional<MomentDecides> moment = reading.document().map(ScenarioDocument::scenario).flatMap(MomentDecides::ofStory);
        Stream<Finding> checked = reading.document().stream().flatMap(document -> AuthorsChecks.of(fileName, document,
                census.map(known -> NeverSeen.of(document.scenario(), known)), moment).stream());
        return new Examination(Stream.concat(reading.findings().stream(), checked).toList(), reading.document().map(document -> DrawnScenario.of(document, moment)), census);
    }
}
