package org.balancingact.analysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.engine.Context;
import org.balancingact.engine.EffectSize;
import org.balancingact.engine.Levels;
import org.balancingact.engine.OptionEffects;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/**
 * What an option does in all at its moment, craft, fit and surroundings reckoned in, where every level is 50: to be held against what its
 * consequence tells.
 *
 * @param net milli-points by indicator, of those that it moves
 */
public record NetEffects(Option option, Map<Indicator, Long> net) {
    private static final Levels EVEN = Levels.of(indicator -> 50_000L);

    public NetEffects {
        net = Collections.unmodifiableMap(new EnumMap<>(net));
    }

    /** @param scene that holds the option */
    public static NetEffects of(Scenario scenario, Scene scene, Option option) {
        Decision decision = scene.decision().orElseThrow();
        Context context = Context.of(scenario, scene.week());
        Map<Indicator, Long> net = new EnumMap<>(Indicator.class);
        for (Effect effect : OptionEffects.of(decision, option)) {
            net.merge(effect.indicator(), EffectSize.of(effect, option, decision.demand(), context).at(EVEN), Long::sum);
        }
        net.values().removeIf(amount -> amount == 0L);
        return new NetEffects(option, net);
    }

    /** The indicators that it moves, the most moved first. */
    public List<Indicator> byWeight() {
        return net.entrySet().stream().sorted(Comparator.comparingLong((Map.Entry<Indicator, Long> entry) -> -Math.abs(entry.getValue())))
                .map(Map.Entry::getKey).toList();
    }

    /** Whether what it moves most is moved by rows of the table alone, so that its story may say nothing of it. */
    public boolean isLedByTable() {
        Optional<Indicator> most = byWeight().stream().findFirst();
        return most.isPresent() && option.effects().list().stream().noneMatch(effect -> effect.indicator() == most.get());
    }
}
