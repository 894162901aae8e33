package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    private static final int[] DEMANDS = {0, 500, 0, -1000, 0, 0};

    private final Scenario scenario = Sketch.scenario(20, 4, Sketch.context(400, 0, 0, 500),
            Sketch.row(DEMANDS.length, 2, k -> DEMANDS[k], (k, next) -> List.of(
                    Sketch.option("lp" + k, Style.LEADER, Craft.POOR, next), Sketch.option("m" + k, Style.MANAGER, Craft.SOUND, next),
                    Sketch.option("l" + k, Style.LEADER, Craft.SOUND, next), Sketch.option("m-too" + k, Style.MANAGER, Craft.SOUND, next))));

    @ParameterizedTest
    @CsvSource({
        "ALL_LEADER,               l0 l1 l2 l3 l4 l5",
        "ALL_MANAGER,              m0 m1 m2 m3 m4 m5",
        "AS_ASKED,                 l0 l1 m2 m3 l4 m5",
        "OPPOSITE,                 m0 m1 l2 l3 m4 l5",
        "ALTERNATING_LEADER_FIRST, l0 m1 l2 m3 l4 m5",
        "ALTERNATING_MANAGER_FIRST, m0 l1 m2 l3 m4 l5"})
    void eachTakesTheFirstSoundOptionOfTheStyleItWants(Policy policy, String options) {
        assertThat(policy.play(scenario).optionIds()).isEqualTo(List.of(options.split(" ")));
    }

    @Test
    void lowestGaugeFirstRaisesTheSideOfTheLowestIndicatorAndOfEqualOnesTheFirst() {
        Run run = Run.start(scenario, 0);
        assertThat(Policy.LOWEST_GAUGE_FIRST.pick(run).id()).as("all equal: order comes first").isEqualTo("m0");
        while (!run.isOver()) {
            Indicator lowest = run.levels().lowest();
            Option pick = Policy.LOWEST_GAUGE_FIRST.pick(run);
            assertThat(pick.style()).isEqualTo(lowest.side() == Indicator.Side.LEADERSHIP ? Style.LEADER : Style.MANAGER);
            run = run.choose(pick.id());
        }
    }

    @Test
    void whereNoSoundOptionOfTheStyleIsOfferedItTakesAPoorOneAndElseTheFirst() {
        Condition never = new Condition.IndicatorWithin(Indicator.ORDER, new Condition.Bounds(OptionalInt.of(99_000), OptionalInt.empty()));
        List<Route> end = List.of(Route.always(Route.END));
        Scenario hidden = Sketch.scenario(4, 0, Sketch.context(0, 0, 0, 500), Sketch.row(1, 1, k -> 0, (k, next) -> List.of(
                Sketch.option("poor", Style.LEADER, Craft.POOR, end), Sketch.option("other", Style.LEADER, Craft.POOR, end),
                Sketch.option("sound", Style.LEADER, Craft.SOUND, Optional.of(never), Effects.DEFAULT, Set.of(), end))));
        assertThat(Policy.ALL_LEADER.play(hidden).optionIds()).containsExactly("poor");
        assertThat(Policy.ALL_MANAGER.play(hidden).optionIds()).containsExactly("poor");
    }

    @Test
    void itsNameIsWrittenAsInFiles() {
        assertThat(Policy.LOWEST_GAUGE_FIRST.id()).isEqualTo("lowest-gauge-first");
    }
}
