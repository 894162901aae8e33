package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.balancingact.analysis.Change;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {
    private final Run run = Run.start(GoldenScenario.create(), 1).choose("leader-0");

    private static Change change(Indicator indicator, long points) {
        return new Change(indicator, 0, 6, 50_000, 50_000 + 1000 * points, List.of());
    }

    @Test
    void theMainCauseIsNamedWithWhatOneDidAndItsWeek() {
        assertThat(ChangeWords.sentence(Change.of(run, Indicator.DIRECTION, 0, 2)))
                .isEqualTo("Direction rose, mostly because of your choice, “Did it, leader” (week\u00a00).");
    }

    @Test
    void whatMovedByLessThanTwoPointsHardlyChanged() {
        assertThat(ChangeWords.sentence(change(Indicator.TRUST, 1))).isEqualTo("Hardly changed.");
        assertThat(ChangeWords.sentence(change(Indicator.TRUST, -1))).isEqualTo("Hardly changed.");
    }

    @Test
    void theHeadlineSaysTheTwoLargestMovesTheLargestFirst() {
        assertThat(ChangeWords.headline(List.of(change(Indicator.ORDER, -3), change(Indicator.BUDGET, -5), change(Indicator.TRUST, 8))))
                .isEqualTo("People trust you more; there is less money");
        assertThat(ChangeWords.headline(List.of(change(Indicator.ORDER, 1), change(Indicator.MORALE, -2))))
                .isEqualTo("People are in lower spirits");
        assertThat(ChangeWords.headline(List.of(change(Indicator.ORDER, 1)))).isEqualTo("Little has moved");
    }

    @Test
    void everyIndicatorHasItsWordsInAHeadline() {
        assertThat(Arrays.stream(Indicator.values()).flatMap(indicator ->
                List.of(ChangeWords.headline(List.of(change(indicator, 4))), ChangeWords.headline(List.of(change(indicator, -4)))).stream()))
                .doesNotHaveDuplicates().allSatisfy(words -> assertThat(words).isNotBlank());
    }
}
