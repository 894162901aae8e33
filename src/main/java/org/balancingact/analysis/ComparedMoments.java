package org.balancingact.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays the decisions of two runs side by side, those in one scene together, each run's in its own order. Between the shared
 * ones the earlier week comes first. Only where two texts of a scenario tell shared scenes in different orders, one order gives way.
 */
final class ComparedMoments {
    private static final Comparator<CountedChoice> BY_TIME = Comparator
            .comparingInt((CountedChoice counted) -> counted.choice().week()).thenComparing(ComparedMoments::scene);

    private final Map<String, CountedChoice> first = new LinkedHashMap<>();
    private final Map<String, CountedChoice> second = new LinkedHashMap<>();

    private ComparedMoments(Tally first, Tally second) {
        first.choices().forEach(counted -> this.first.put(scene(counted), counted));
        second.choices().forEach(counted -> this.second.put(scene(counted), counted));
    }

    static List<ComparedMoment> of(Tally first, Tally second) {
        return new ComparedMoments(first, second).all();
    }

    private static String scene(CountedChoice counted) {
        return counted.choice().scene().id();
    }

    private List<ComparedMoment> all() {
        List<ComparedMoment> moments = new ArrayList<>();
        while (!first.isEmpty() || !second.isEmpty()) {
            String scene = next();
            moments.add(new ComparedMoment(Optional.ofNullable(first.remove(scene)), Optional.ofNullable(second.remove(scene))));
        }
        return moments;
    }

    /** The scene that comes next: one that only one run has yet to come to, before one that both have. */
    private String next() {
        List<CountedChoice> heads = new ArrayList<>();
        first.values().stream().limit(1).forEach(heads::add);
        second.values().stream().limit(1).forEach(heads::add);
        return heads.stream().filter(head -> !(first.containsKey(scene(head)) && second.containsKey(scene(head)))).min(BY_TIME)
                .or(() -> heads.stream().min(BY_TIME)).map(ComparedMoments::scene).orElseThrow();
    }
}
