package org.balancingact.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.Extremes;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioWriter;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptCensusTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCensusIsReadAsItWasWritten(long seed) {
        Scenario scenario = RandomScenario.of(seed, 4);
        ScenarioDocument document = ScenarioWriter.document(scenario, "");
        Census census = Census.of(scenario);

        assertThat(KeptCensus.read(KeptCensus.write(document, census)))
                .isEqualTo(new KeptCensus(document.engineHash(), document.contentHash(), census));
    }

    @Test
    void whatIsNoCensusIsRefused() {
        assertThatThrownBy(() -> KeptCensus.read(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void everyShippedScenarioKeepsTheCensusOfItsRuns(String id) {
        assertThat(KeptCensus.of(document(id))).as("“census scenarios/%s.scenario.json --keep” counts it anew", id)
                .hasValueSatisfying(census -> assertThat(census.outcome().indices()).allSatisfy(
                        (index, distribution) -> assertThat(distribution.runs()).isEqualTo(census.runs())));
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void theRunsThatItNamesStillReachItsExtremes(String id) {
        ScenarioDocument document = document(id);
        Census census = KeptCensus.of(document).orElseThrow();
        for (Index index : Index.values()) {
            Extremes runs = census.indices().get(index);
            assertThat(outcome(document, runs.lowest(), index)).isEqualTo(census.outcome().of(index).min());
            assertThat(outcome(document, runs.highest(), index)).isEqualTo(census.outcome().of(index).max());
        }
        assertThat(census.policies()).allSatisfy(kept ->
                assertThat(outcome(document, kept.policy().play(document.scenario()).optionIds(), Index.HEALTH)).isEqualTo(kept.health()));
    }

    private static long outcome(ScenarioDocument document, List<String> options, Index index) {
        return Run.replay(document.scenario(), 0, options).finish().orElseThrow().outcome().index(index);
    }

    @Test
    void ofAChangedScenarioNoCensusIsKept() {
        ScenarioDocument shipped = document(ShippedScenarios.ids().get(0));

        assertThat(KeptCensus.of(new ScenarioDocument(shipped.scenario(), shipped.text(), shipped.contentHash(), "other"))).isEmpty();
    }

    @Test
    void whereOnlyWordsHaveChangedTheNumbersHoldButNothingIsSaidOfParagraphs() {
        ScenarioDocument shipped = document(ShippedScenarios.ids().get(0));
        Census census = KeptCensus.of(new ScenarioDocument(shipped.scenario(), "", "other", shipped.engineHash())).orElseThrow();

        assertThat(census.runs()).isPositive();
        assertThat(census.passages()).isEqualTo(Map.of());
        assertThat(census.aftermath()).isEqualTo(List.of());
    }

    private static ScenarioDocument document(String id) {
        return ShippedScenarios.read(id).flatMap(Reading::document).orElseThrow();
    }
}
