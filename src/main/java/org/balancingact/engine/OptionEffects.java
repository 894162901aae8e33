package org.balancingact.engine;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Option;

/** What an option does, in points, before fit, craft and surroundings. */
public final class OptionEffects {
    private OptionEffects() {}

    /** What is left of the default table, in its order, then what the author listed. */
    public static List<Effect> of(Decision decision, Option option) {
        return Stream.concat(ofTable(decision, option), option.effects().list().stream()).toList();
    }

    private static Stream<Effect> ofTable(Decision decision, Option option) {
        return DefaultEffects.of(option.style(), decision.dimension()).stream()
                .filter(effect -> option.effects().keepsTableOf(effect.indicator()));
    }
}
