package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ask what they tried", "ask what they tried.", "ask what they tried. ", "ask what they tried…"})
    void aPlanEndsInOneFullStopHoweverItWasWritten(String action) {
        assertThat(PlanWords.sentence("someone brings a problem,", action))
                .isEqualTo("If someone brings a problem, then I ask what they tried.");
    }
}
