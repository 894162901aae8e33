package org.balancingact.analysis.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Sums of weights by key. */
final class Weights<K> {
    private final Map<K, Double> sums = new HashMap<>();

    void add(K key, double weight) {
        sums.merge(key, weight, Double::sum);
    }

    /** Each sum as an estimated share of a total. */
    Map<K, Share> shares(double total, double sample) {
        return sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sum -> Share.estimated(sum.getValue() / total, sample)));
    }
}
