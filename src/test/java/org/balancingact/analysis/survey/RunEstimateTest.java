package org.balancingact.analysis.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.Rows;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class RunEstimateTest {
    private static final int RUNS = 4000;

    /** First two options; one leads to a decision with two, the other to one with four: six runs, two and four of them. */
    private static final Scenario UNEQUAL = Sketch.scenario(4, 0, Sketch.context(0, 0, 0, 0), List.of(
            Sketch.decision("fork", 0, Dimension.AGENDA, 0, List.of(
                    Sketch.option("to-two", Style.LEADER, Craft.SOUND, List.of(Route.always("two"))),
                    Sketch.option("to-four", Style.MANAGER, Craft.POOR, List.of(Route.always("four"))))),
            Sketch.decision("two", 1, Dimension.NETWORK, 0, options(2)),
            Sketch.decision("four", 1, Dimension.NETWORK, 0, options(4))));

    private static List<Option> options(int count) {
        return IntStream.range(0, count).mapToObj(k -> Sketch.option("option-" + count + "-" + k,
                k % 2 == 0 ? Style.LEADER : Style.MANAGER, Craft.SOUND, List.of(Route.always(Route.END)))).toList();
    }

    private static final Survey SURVEY = survey(UNEQUAL, RUNS);

    private static Survey survey(Scenario scenario, int runs) {
        RunEstimate estimate = new RunEstimate(scenario, 1);
        estimate.play(runs);
        return estimate.survey();
    }

    @Test
    void theNumberOfRunsIsEstimatedFromHowManyOptionsAreOffered() {
        assertThat(SURVEY.runs().value()).isCloseTo(6, within(0.2));
    }

    @Test
    void sharesAreOfAllRunsAndNotOfRandomPlay() {
        assertThat(SURVEY.scenes().get("four").proportion()).isCloseTo(4.0 / 6, within(0.03));
        assertThat(SURVEY.links().get(new Way("fork", "two")).proportion()).isCloseTo(2.0 / 6, within(0.03));
        assertThat(SURVEY.routes().get(new Way("option-4-3", Route.END)).proportion()).isCloseTo(1.0 / 6, within(0.03));
    }

    @Test
    void anEstimateIsNeverTakenForACount() {
        assertThat(SURVEY.exact()).isFalse();
        assertThat(SURVEY.scenes().get("four").isExact()).isFalse();
        assertThat(SURVEY.share(SURVEY.scenes(), "never").high()).isPositive();
    }

    @Test
    void whatEveryRunMeetsHasAShareOfOne() {
        assertThat(SURVEY.scenes().get("fork").proportion()).isEqualTo(1);
    }

    @Test
    void theDecisionThatMovesTheOutcomeMostComesFirst() {
        assertThat(SURVEY.pulls().get(0).scene()).isEqualTo("fork");
    }

    @Test
    void itsIntervalsHoldWhatACensusCountsInMostCases() {
        long right = LongStream.range(0, 30).filter(RunEstimateTest::holdsNumberOfRunsAndMeanHealth).count();
        assertThat(right).isGreaterThanOrEqualTo(24);
    }

    private static boolean holdsNumberOfRunsAndMeanHealth(long seed) {
        Scenario scenario = RandomScenario.of(seed, 4);
        Census census = Census.of(scenario);
        Survey survey = survey(scenario, 300);
        return holds(survey.runs(), census.runs()) && holds(survey.indices().get(Index.HEALTH), census.outcome().of(Index.HEALTH).mean());
    }

    private static boolean holds(Estimate estimate, double value) {
        return value >= estimate.low() - 1 && value <= estimate.high() + 1;
    }

    @Test
    void whereEveryPathHasEquallyManyOptionsTheNumberOfRunsIsCertain() {
        assertThat(survey(Rows.of(5, 3), 50).runs()).isEqualTo(Estimate.exact(243));
    }
}
