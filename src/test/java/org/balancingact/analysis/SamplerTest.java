package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private final Scenario scenario = RandomScenario.of(7, 5);

    @Test
    void theSameSeedGivesTheSameSampleAndAnotherSeedAnother() {
        SampleResult sample = Sampler.sample(scenario, 200, 1);
        assertThat(Sampler.sample(scenario, 200, 1)).isEqualTo(sample);
        assertThat(Sampler.sample(scenario, 200, 2).counts()).isNotEqualTo(sample.counts());
    }

    @Test
    void everyRunBeginsAtTheFirstSceneAndHasOneEndingAndOneOutcome() {
        SampleResult sample = Sampler.sample(scenario, 300, 5);
        assertThat(sample.counts().scenes().get(scenario.firstScene().id())).isEqualTo(300);
        assertThat(sample.counts().endings().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(300);
        assertThat(sample.outcome().of(Indicator.TRUST).runs()).isEqualTo(300);
        assertThat(sample.outcome().of(Index.HEALTH).runs()).isEqualTo(300);
    }

    @Test
    void eachOfferedOptionIsEquallyLikely() {
        Scenario plain = Sketch.scenario(2, 0, Sketch.context(0, 0, 0, 500), Sketch.row(1, 1, k -> 0, (k, next) -> List.of(
                Sketch.option("a", Style.LEADER, Craft.SOUND, next), Sketch.option("b", Style.MANAGER, Craft.SOUND, next),
                Sketch.option("c", Style.MANAGER, Craft.POOR, next))));
        Counts counts = Sampler.sample(plain, 3_000, 11).counts();
        assertThat(counts.options().values()).allSatisfy(count -> assertThat(count).isCloseTo(1_000L, within(100L)));
    }

    @Test
    void longRunsAreSampledInFewerSoThatNobodyWaits() {
        assertThat(new Sampler(row(4, 8), 1).quickly(300)).hasSize(300);
        assertThat(new Sampler(row(100, 104), 1).quickly(300).count()).isBetween(10L, 299L);
    }

    private static Scenario row(int decisions, int weeks) {
        return Sketch.scenario(weeks, 0, Sketch.context(400, 0, 0, 500), Sketch.row(decisions, weeks / decisions, k -> 0, (k, next) -> List.of(
                Sketch.option("a" + k, Style.LEADER, Craft.SOUND, next), Sketch.option("b" + k, Style.MANAGER, Craft.SOUND, next))));
    }
}
