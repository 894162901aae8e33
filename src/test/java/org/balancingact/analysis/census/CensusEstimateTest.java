package org.balancingact.analysis.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Scenario;
import org.junit.jupiter.api.Test;

class CensusEstimateTest {

    @Test
    void itsIntervalsHoldWhatTheCensusCountsInMostCases() {
        long right = LongStream.range(0, 30).filter(CensusEstimateTest::holdsNumberOfRunsAndMeanHealth).count();
        assertThat(right).isGreaterThanOrEqualTo(24);
    }

    private static boolean holdsNumberOfRunsAndMeanHealth(long seed) {
        Scenario scenario = RandomScenario.of(seed, 4);
        Census census = Census.of(scenario);
        CensusEstimate estimate = CensusEstimate.of(scenario, 300, seed);
        return within(estimate.runs(), census.runs()) && within(estimate.indices().get(Index.HEALTH), census.outcome().of(Index.HEALTH).mean());
    }

    private static boolean within(Estimate estimate, double value) {
        return value >= estimate.low() - 1 && value <= estimate.high() + 1;
    }

    @Test
    void whereEveryPathHasEquallyManyOptionsTheNumberOfRunsIsNearlyCertain() {
        assertThat(CensusEstimate.of(Rows.of(5, 3), 50, 1).runs()).isEqualTo(new Estimate(243, 243, 243));
    }
}
