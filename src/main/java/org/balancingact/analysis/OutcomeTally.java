package org.balancingact.analysis;

import java.util.EnumMap;
import java.util.Map;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** Counts outcomes one by one. Not thread-safe: each thread counts its own, then they are added up. */
public final class OutcomeTally {
    private final Map<Indicator, long[]> indicators = histograms(Indicator.class);
    private final Map<Index, long[]> indices = histograms(Index.class);

    private static <K extends Enum<K>> Map<K, long[]> histograms(Class<K> measures) {
        Map<K, long[]> histograms = new EnumMap<>(measures);
        for (K measure : measures.getEnumConstants()) {
            histograms.put(measure, new long[Distribution.MOST + 1]);
        }
        return histograms;
    }

    public void add(Levels outcome) {
        add(outcome, 1);
    }

    /** Counts an outcome as often as its weight says. */
    public void add(Levels outcome, long weight) {
        indicators.forEach((indicator, histogram) -> histogram[(int) outcome.get(indicator)] += weight);
        indices.forEach((index, histogram) -> histogram[(int) outcome.index(index)] += weight);
    }

    /**
     * What has been counted so far.
     *
     * @throws IllegalArgumentException if that is nothing
     */
    public OutcomeDistributions distributions() {
        return new OutcomeDistributions(distributions(indicators, Indicator.class), distributions(indices, Index.class));
    }

    private static <K extends Enum<K>> Map<K, Distribution> distributions(Map<K, long[]> histograms, Class<K> measures) {
        Map<K, Distribution> distributions = new EnumMap<>(measures);
        histograms.forEach((measure, histogram) -> distributions.put(measure, Distribution.of(histogram)));
        return distributions;
    }
}
