package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Condition.Bounds;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Sketch;
import org.junit.jupiter.api.Test;

class EndingWordsTest {
    private static final Condition POOR = within(Indicator.BUDGET, OptionalInt.empty(), OptionalInt.of(46_500));
    private static final Condition LATE = within(Indicator.DELIVERY, OptionalInt.empty(), OptionalInt.of(51_500));

    private static Condition within(Indicator indicator, OptionalInt atLeast, OptionalInt below) {
        return new Condition.IndicatorWithin(indicator, new Bounds(atLeast, below));
    }

    /** A short run with a budget about 60 and a delivery about 45. */
    private static String readings(Condition condition) {
        Ending conditional = Sketch.ending("conditional", Optional.of(condition));
        Ending last = Sketch.ending("last", Optional.empty());
        return EndingWords.readings(Run.start(Sketch.scenario(1, 0, List.of(Sketch.context(0, 0, 0, 0)),
                Map.of(Indicator.BUDGET, 60_000, Indicator.DELIVERY, 45_000), List.of(), Map.of(),
                List.of(Sketch.interlude("only", 0, List.of(Route.always(Route.END)))), List.of(conditional, last), List.of()), 1));
    }

    @Test
    void ofTwoWaysToAnEndingOnlyTheOneThatHoldsIsNamed() {
        assertThat(readings(new Condition.Any(List.of(POOR, LATE)))).endsWith("on balance: delivery 45 (below 51.5).").doesNotContain("udget");
    }

    @Test
    void whatChoseTheEndingIsToldAsAMeanOfThreeAndTheTurnByWhatWasDone() {
        RandomRuns.each(3, run -> {
            Debrief debrief = Debrief.of(run);
            String words = EndingWords.whatLedTo(debrief);
            assertThat(words).doesNotContain("your decision");
            if (words.contains("on balance:")) {
                assertThat(words).containsPattern("On balance is the mean of three readings; of [a-z ]+, \\d+ on the way, \\d+ at the end and \\d+ later\\.");
            }
            debrief.leverage().stream().filter(leverage -> leverage.turning().isPresent()).findFirst().ifPresent(leverage -> assertThat(words)
                    .contains("in place of “" + Figures.quotable(leverage.choice().option().brief()) + "”)"));
        });
    }

    @Test
    void aBarInsideNotIsNamedFromItsOtherSide() {
        assertThat(readings(new Condition.Not(POOR))).endsWith("on balance: budget 60 (at least 46.5).");
    }

    @Test
    void bothBoundsOfARangeAreNamed() {
        assertThat(readings(within(Indicator.BUDGET, OptionalInt.of(55_000), OptionalInt.of(65_000))))
                .endsWith("on balance: budget 60 (at least 55, below 65).");
    }

    @Test
    void theLastEndingNamesOnlyTheBarsThatWereMissed() {
        assertThat(readings(new Condition.All(List.of(POOR, LATE)))).contains("budget 60 (below 46.5)").doesNotContain("elivery");
    }
}
