package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balancingact.report.words.NetEffectsWords;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class NetEffectsTest {
    private static final List<Route> END = List.of(Route.always(Route.END));

    private static NetEffects net(Craft craft, int demand, Effects effects) {
        Option option = Sketch.option("o", Style.LEADER, craft, Optional.empty(), effects, Set.of(), END);
        Scene scene = Sketch.decision("only", 0, Dimension.NETWORK, demand, List.of(option));
        Scenario scenario = Sketch.scenario(26, 0, Sketch.context(0, 0, 0, 500), List.of(scene));
        return NetEffects.of(scenario, scene, option);
    }

    /** At level 50 and without remoteness, leading passes whole. */
    @Test
    void atFullFitABenefitIsNearlyDoubledAndACostNearlyGone() {
        assertThat(net(Craft.SOUND, 1000, Effects.DEFAULT).net()).isEqualTo(Map.of(Indicator.TRUST, 11_400L, Indicator.DIRECTION, 9_500L,
                Indicator.MORALE, 9_500L, Indicator.DELIVERY, -300L, Indicator.ORDER, -100L));
        assertThat(net(Craft.POOR, 1000, Effects.DEFAULT).net()).containsEntry(Indicator.TRUST, 3_600L).containsEntry(Indicator.DELIVERY, -3_000L);
    }

    @Test
    void itIsLedByTheTableUnlessItsAuthorSaysWhatItMovesMost() {
        Effects morale = new Effects(Effects.Mode.INSTEAD, List.of(new Effect(Indicator.MORALE, 8_000, 0, 1, "it", true)), Set.of());
        Effects little = new Effects(Effects.Mode.INSTEAD, List.of(new Effect(Indicator.MORALE, 1_000, 0, 1, "it", true)), Set.of());
        assertThat(net(Craft.SOUND, 0, morale).isLedByTable()).isFalse();
        assertThat(net(Craft.SOUND, 0, little).isLedByTable()).isTrue();
        assertThat(NetEffectsWords.sentence(net(Craft.SOUND, 0, little)))
                .isEqualTo("In all, at its moment: Trust +6.0, Direction +5.0, Delivery −3.0, Order −1.0, Morale +1.0. "
                        + "What it moves most is a row of the table: does its story say so?");
    }
}
