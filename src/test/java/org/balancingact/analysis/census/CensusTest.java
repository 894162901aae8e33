package org.balancingact.analysis.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balancingact.analysis.RunTally;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Scenario;

/** The compiled form counts exactly what the engine plays. */
class CensusTest {
    private static final int LAYERS = 4;

    @Property(tries = 40, seed = "1")
    void itCountsWhatPlayingEveryRunFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = LAYERS) int layers) {
        Scenario scenario = RandomScenario.of(seed, layers);
        RunTally expected = new RunTally(scenario);
        Map<String, Double> likelihoods = new HashMap<>();
        BruteForce.eachRun(scenario, run -> {
            expected.add(run);
            likelihoods.merge(run.finish().orElseThrow().ending().id(), BruteForce.likelihood(run), Double::sum);
        });
        Census census = Census.count(scenario, 2, Progress.UNHEARD).orElseThrow();
        assertThat(census.runs()).isEqualTo(expected.runs());
        assertThat(census.counts()).isEqualTo(expected.counts());
        assertThat(census.outcome()).isEqualTo(expected.outcomes());
        assertThat(census.endingsAtRandom()).allSatisfy((ending, likelihood) ->
                assertThat(likelihood).isCloseTo(likelihoods.getOrDefault(ending, 0.0), within(1e-9)));
    }

    @Property(tries = 40, seed = "1")
    void itCountsRoutesPassagesFlagsAndAftermath(@ForAll long seed) {
        Scenario scenario = RandomScenario.of(seed, LAYERS);
        StoryTally expected = new StoryTally(scenario);
        BruteForce.eachRun(scenario, expected::add);
        Census census = Census.count(scenario, 2, Progress.UNHEARD).orElseThrow();
        assertThat(census.flags()).isEqualTo(expected.flags());
        assertThat(census.passages()).isEqualTo(expected.passages());
        assertThat(census.aftermath()).isEqualTo(expected.aftermath());
        assertThat(census.routes().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(expected.steps());
    }

    @Property(tries = 40, seed = "1")
    void theRunsItNamesReachTheExtremes(@ForAll long seed) {
        Scenario scenario = RandomScenario.of(seed, LAYERS);
        Census census = Census.of(scenario);
        for (Indicator indicator : Indicator.values()) {
            Extremes extremes = census.indicators().get(indicator);
            assertThat(outcome(scenario, extremes.lowest()).get(indicator)).isEqualTo(census.outcome().of(indicator).min());
            assertThat(outcome(scenario, extremes.highest()).get(indicator)).isEqualTo(census.outcome().of(indicator).max());
        }
        for (Index index : Index.values()) {
            Extremes extremes = census.indices().get(index);
            assertThat(outcome(scenario, extremes.lowest()).index(index)).isEqualTo(census.outcome().of(index).min());
            assertThat(outcome(scenario, extremes.highest()).index(index)).isEqualTo(census.outcome().of(index).max());
        }
    }

    private static Levels outcome(Scenario scenario, List<String> options) {
        return Run.replay(scenario, 0, options).finish().orElseThrow().outcome();
    }

    @Property(tries = 20, seed = "1")
    void itIsTheSameOnAnyNumberOfThreads(@ForAll long seed) {
        Scenario scenario = RandomScenario.of(seed, LAYERS + 1);
        Census one = Census.count(scenario, 1, Progress.UNHEARD).orElseThrow();
        Census three = Census.count(scenario, 3, Progress.UNHEARD).orElseThrow();
        assertThat(three.counts()).isEqualTo(one.counts());
        assertThat(three.options()).isEqualTo(one.options());
        assertThat(three.indicators()).isEqualTo(one.indicators());
        assertThat(three.balance()).isEqualTo(one.balance());
    }
}
