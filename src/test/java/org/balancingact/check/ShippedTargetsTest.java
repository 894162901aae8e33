package org.balancingact.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.scenario.kept.KeptCensus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories that come with the program reach what a story has to: the moment decides, nothing gives options away, choices come back. */
class ShippedTargetsTest {

    /** Those that were written to the targets. */
    static Stream<String> reachesEveryTarget() {
        return Stream.of("zero-waste-by-q3");
    }

    @ParameterizedTest
    @MethodSource
    void reachesEveryTarget(String id) {
        ScenarioDocument document = ShippedScenarios.read(id).flatMap(Reading::document).orElseThrow();
        Optional<Census> kept = KeptCensus.of(document);

        assertThat(kept).as("all of its runs are counted").isPresent();
        assertThat(Targets.of(document.scenario(), MomentDecides.ofStory(document.scenario()), kept)).hasSizeGreaterThan(40)
                .allSatisfy(target -> assertThat(target.isMet()).as("%s: %s (%s)", target.name(), target.said(), target.bounds()).isTrue());
    }
}
