package org.balancingact.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.scenario.kept.KeptCensus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories that come with the program reach what a story has to: the moment decides, nothing gives options away, choices come back. */
class ShippedTargetsTest {

    static List<String> reachesEveryTarget() {
        return ShippedScenarios.ids();
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

    @Test
    void textsThatHaveChangedSinceTheCountAreNotMeasuredByIt() {
        ScenarioDocument shipped = ShippedScenarios.read(ShippedScenarios.ids().get(0)).flatMap(Reading::document).orElseThrow();
        ScenarioDocument reworded = new ScenarioDocument(shipped.scenario(), "", "other", shipped.engineHash());
        assertThat(targets(shipped)).extracting(Target::name).contains("Variants that 5 to 95\u00a0% of the runs tell");
        assertThat(targets(reworded)).hasSize(targets(shipped).size() - 1).allMatch(Target::isMet);
    }

    private static List<Target> targets(ScenarioDocument document) {
        return Targets.of(document.scenario(), MomentDecides.ofStory(document.scenario()), KeptCensus.of(document));
    }

    @Test
    void togetherTheyGiveNothingAwayEither() {
        List<Scenario> stories = ShippedScenarios.ids().stream().flatMap(id -> ShippedScenarios.read(id).flatMap(Reading::document).stream())
                .map(ScenarioDocument::scenario).toList();
        assertThat(Targets.pooled(stories)).isNotEmpty()
                .allSatisfy(target -> assertThat(target.isMet()).as("%s: %s (%s)", target.name(), target.said(), target.bounds()).isTrue());
    }
}
