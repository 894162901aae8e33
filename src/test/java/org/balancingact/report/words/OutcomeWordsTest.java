package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.balancingact.scenario.json.ShippedScenarios;
import java.util.OptionalInt;
import org.balancingact.scenario.Condition.Bounds;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;
import org.junit.jupiter.api.Test;

class OutcomeWordsTest {
    /** Its endings ask for delivery from 56 and from 57.5, below 51.5 and below 53. */
    private final Scenario scenario = ShippedScenarios.read("zero-waste-by-q3").stream()
            .map(reading -> reading.document().map(ScenarioDocument::scenario).orElseThrow()).findFirst().orElseThrow();

    @Test
    void wordsShowOnWhichSideOfABoundAnOutcomeLiesAndNoDecimals() {
        assertThat(OutcomeWords.of(scenario, Indicator.DELIVERY, 52_800)).isEqualTo("just below 53");
        assertThat(OutcomeWords.of(scenario, Indicator.DELIVERY, 55_600)).isEqualTo("just below 56");
    }

    @Test
    void aHairBelowABoundIsNotRoundedOnToIt() {
        assertThat(Figures.beside(59_996, new Bounds(OptionalInt.of(60_000), OptionalInt.empty()))).isEqualTo("just below 60");
        assertThat(Figures.beside(60_000, new Bounds(OptionalInt.of(60_000), OptionalInt.empty()))).isEqualTo("60");
        assertThat(Figures.beside(51_300, new Bounds(OptionalInt.empty(), OptionalInt.of(51_250)))).isEqualTo("just above 51.25");
    }

    @Test
    void whatIsClearOfEveryBoundIsShownInWholePoints() {
        assertThat(OutcomeWords.of(scenario, Indicator.DELIVERY, 53_400)).isEqualTo("53");
        assertThat(OutcomeWords.of(scenario, Indicator.TRUST, 52_800)).isEqualTo("53");
    }
}
