package org.balancingact.analysis.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;

/** The mean outcome of the runs in which each option was picked, and how far those of one decision lie apart. */
final class PullTally {
    /** Options that were picked less often say nothing yet. */
    private static final int ENOUGH = 25;
    private static final double POINT = 1000;

    private final Map<String, Map<String, Mean>> decisions = new LinkedHashMap<>();

    private static final class Mean {
        private final Map<Indicator, Double> sums = new EnumMap<>(Indicator.class);
        private double weights;
        private int runs;

        void add(Levels outcome, double weight) {
            for (Indicator indicator : Indicator.values()) {
                sums.merge(indicator, weight * outcome.get(indicator), Double::sum);
            }
            weights += weight;
            runs++;
        }

        double points(Indicator indicator) {
            return Known.in(sums, indicator) / weights / POINT;
        }
    }

    void add(Choice choice, Levels outcome, double weight) {
        decisions.computeIfAbsent(choice.scene().id(), first -> new HashMap<>())
                .computeIfAbsent(choice.option().id(), first -> new Mean()).add(outcome, weight);
    }

    List<Pull> ranked() {
        return decisions.entrySet().stream().map(decision -> pull(decision.getKey(), decision.getValue().values()))
                .sorted(Comparator.comparingDouble((Pull pull) -> -pull.points())).toList();
    }

    private static Pull pull(String scene, Collection<Mean> options) {
        List<Mean> known = options.stream().filter(mean -> mean.runs >= ENOUGH).toList();
        Pull most = new Pull(scene, Indicator.ORDER, 0);
        for (Indicator indicator : Indicator.values()) {
            double high = known.stream().mapToDouble(mean -> mean.points(indicator)).max().orElse(0);
            double low = known.stream().mapToDouble(mean -> mean.points(indicator)).min().orElse(0);
            if (high - low > most.points()) {
                most = new Pull(scene, indicator, high - low);
            }
        }
        return most;
    }
}
