package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Choice;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Indicator.Side;
import org.junit.jupiter.api.Test;

/** What the window explains of random runs of the shipped scenarios: each change has causes, and what is shown adds up. */
class ExplanationsOfRandomRunsTest {
    private static final int RUNS = 20;

    private final Random random = new Random(4);

    @Test
    void theCausesOfAnyWeekAndWhatIsStillOnItsWayAddUp() {
        RandomRuns.each(RUNS, run -> {
            Debrief debrief = Debrief.of(run);
            for (Indicator indicator : Indicator.values()) {
                int week = 2 + random.nextInt(debrief.run().scenario().lastWeek() - 1);
                List<Explanation> ways = Explanation.at(debrief, indicator, week);
                assertThat(ways).hasSize(3).allSatisfy(ExplanationsOfRandomRunsTest::addsUp);
                assertThat(ways.get(0).total()).isEqualTo(
                        Shown.change(debrief.run().history().get(week - 1), debrief.run().history().get(week), indicator));
                assertThat(ways.get(1).total()).isEqualTo(
                        Shown.change(debrief.run().history().get(0), debrief.run().history().get(week), indicator));
            }
        });
    }

    @Test
    void theLedgerBesideEachRowOfAWaterfallAddsUpToItsRow() {
        RandomRuns.each(RUNS, run -> {
            Debrief debrief = Debrief.of(run);
            for (Change change : debrief.changesToEnd()) {
                for (Part part : change.parts()) {
                    Explanation explanation = Explanation.of(part);
                    addsUp(explanation);
                    assertThat(explanation.total()).isEqualTo(part.points());
                }
            }
        });
    }

    @Test
    void whatEachDecisionDidAndWhatEachAmountIsMadeOfAddUp() {
        RandomRuns.each(RUNS, run -> {
            Debrief debrief = Debrief.of(run);
            for (Choice choice : run.choices()) {
                addsUp(Explanation.of(debrief, choice));
            }
            for (Side side : Side.values()) {
                addsUp(Explanation.of(debrief, side, debrief.run().scenario().weeks()));
                addsUp(Explanation.of(debrief, side, debrief.run().scenario().lastWeek()));
            }
        });
    }

    @Test
    void theReadingsOfEveryOutcomeAddUpToItAndEveryEndingNamesItsCauses() {
        RandomRuns.each(RUNS, run -> {
            Debrief debrief = Debrief.of(run);
            assertThat(EndingCauses.of(debrief)).isNotEmpty().allSatisfy(ExplanationsOfRandomRunsTest::addsUp);
            for (Indicator indicator : Indicator.values()) {
                Explanation outcome = EndingCauses.outcome(debrief, indicator);
                addsUp(outcome);
                assertThat(outcome.total()).isEqualTo(Shown.change(debrief.run().history().get(0), debrief.finish().outcome(), indicator));
            }
        });
    }

    private static void addsUp(Explanation explanation) {
        assertThat(explanation.lines().stream().mapToLong(Explanation.Line::points).sum()).as(explanation.heading())
                .isEqualTo(explanation.total());
        assertThat(explanation.lines()).allMatch(line -> !line.when().isBlank() && !line.sentence().isBlank());
    }
}
