package org.balancingact.analysis;

import java.util.EnumMap;
import java.util.Map;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** Counts outcomes one by one. Not thread-safe: each thread counts its own, then they are added up. */
public final class OutcomeTally {
    private static final Indicator[] INDICATORS = Indicator.values();
    private static final Index[] INDICES = Index.values();

    private final long[][] indicators = new long[INDICATORS.length][Distribution.MOST + 1];
    private final long[][] indices = new long[INDICES.length][Distribution.MOST + 1];

    public void add(Levels outcome) {
        add(outcome, 1);
    }

    /** Counts an outcome as often as its weight says. */
    public void add(Levels outcome, long weight) {
        for (Indicator indicator : INDICATORS) {
            indicators[indicator.ordinal()][(int) outcome.get(indicator)] += weight;
        }
        for (Index index : INDICES) {
            indices[index.ordinal()][(int) outcome.index(index)] += weight;
        }
    }

    /**
     * What has been counted so far.
     *
     * @throws IllegalArgumentException if that is nothing
     */
    public OutcomeDistributions distributions() {
        Map<Indicator, Distribution> byIndicator = new EnumMap<>(Indicator.class);
        for (Indicator indicator : INDICATORS) {
            byIndicator.put(indicator, Distribution.of(indicators[indicator.ordinal()]));
        }
        Map<Index, Distribution> byIndex = new EnumMap<>(Index.class);
        for (Index index : INDICES) {
            byIndex.put(index, Distribution.of(indices[index.ordinal()]));
        }
        return new OutcomeDistributions(byIndicator, byIndex);
    }
}
