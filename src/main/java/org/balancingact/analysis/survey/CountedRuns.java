package org.balancingact.analysis.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.DecisionFigures;
import org.balancingact.analysis.census.OptionFigures;
import org.balancingact.analysis.census.RouteId;
import org.balancingact.scenario.Indicator;

/** A census as a survey: every share exact. */
final class CountedRuns {
    private static final double POINT = 1000;

    private final Census census;
    private final Map<String, String> sceneOfOption;

    CountedRuns(Census census) {
        this.census = census;
        this.sceneOfOption = census.options().stream().collect(Collectors.toMap(OptionFigures::option, OptionFigures::scene));
    }

    Survey survey() {
        Map<Way, Long> links = new HashMap<>();
        Map<Way, Long> routes = new HashMap<>();
        census.routes().forEach((route, runs) -> {
            links.merge(new Way(sceneOfOption.getOrDefault(route.source(), route.source()), route.target()), runs, Long::sum);
            if (isOfOption(route)) {
                routes.merge(new Way(route.source(), route.target()), runs, Long::sum);
            }
        });
        Map<String, Share> atRandom = new HashMap<>();
        census.endingsAtRandom().forEach((ending, share) -> atRandom.put(ending, new Share(share, share, share)));
        return new Survey(true, census.runs(), Estimate.exact(census.runs()), shares(census.counts().scenes()), shares(census.counts().options()),
                shares(links), shares(routes), shares(census.counts().endings()), atRandom, census.outcome(),
                means(census.outcome().indicators()), means(census.outcome().indices()), pulls());
    }

    private static <K> Map<K, Estimate> means(Map<K, Distribution> outcomes) {
        return outcomes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, outcome -> Estimate.exact(outcome.getValue().mean())));
    }

    private boolean isOfOption(RouteId route) {
        return sceneOfOption.containsKey(route.source());
    }

    private <K> Map<K, Share> shares(Map<K, Long> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, count -> Share.exact(count.getValue(), census.runs())));
    }

    private List<Pull> pulls() {
        return census.decisions().stream().map(CountedRuns::pull).sorted(Comparator.comparingDouble((Pull pull) -> -pull.points())).toList();
    }

    private static Pull pull(DecisionFigures decision) {
        Map.Entry<Indicator, Long> most = decision.spread().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new Pull(decision.scene(), most.getKey(), most.getValue() / POINT);
    }
}
