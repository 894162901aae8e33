package org.balancingact.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Measured times by what was measured, printed as a table with their ratios to the first. */
final class Times {
    private static final String LINE = "%-40s %8.2f %8.2f %8.2f %7.2fx %7.2fx%n";

    private final Map<String, List<Painting.Time>> byName = new LinkedHashMap<>();

    void keep(String name, Painting.Time time) {
        byName.computeIfAbsent(name, first -> new ArrayList<>()).add(time);
    }

    void print() {
        System.out.printf("%-40s %8s %8s %8s %8s %8s%n", "milliseconds", "p50", "p95", "work p50", "p50 x", "p95 x");
        List<Painting.Time> base = byName.values().iterator().next();
        byName.forEach((name, times) -> System.out.printf(Locale.ROOT, LINE, name, passed(times, 0.5), passed(times, 0.95),
                quantile(times, Painting.Time::work, 0.5), passed(times, 0.5) / passed(base, 0.5), passed(times, 0.95) / passed(base, 0.95)));
    }

    private static double passed(List<Painting.Time> times, double share) {
        return quantile(times, Painting.Time::passed, share);
    }

    private static double quantile(List<Painting.Time> times, ToDoubleFunction<Painting.Time> measure, double share) {
        return times.stream().mapToDouble(measure).sorted().skip((long) Math.floor(share * times.size())).findFirst().orElseThrow();
    }
}
