package org.balancingact.analysis.census;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.balancingact.analysis.Counts;
import org.balancingact.analysis.OutcomeDistributions;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;

/**
 * All runs of a scenario, counted exactly.
 *
 * @param runs            how many there are
 * @param counts          in how many of them each scene, option and ending occurs
 * @param endingsAtRandom likelihood of each ending when every offered option is equally likely, in file order
 * @param routes          in how many runs each route is taken, in file order
 * @param passages        in how many runs each paragraph of a scene, consequence or ending is told, in file order
 * @param aftermath       in how many runs each entry of the epilogue is told, in file order
 * @param flags           in how many runs each flag is set
 * @param outcome         how the indicators and indices come out
 * @param indicators      runs that reach the extremes of each indicator
 * @param indices         runs that reach the extremes of each index
 * @param options         what each option does, in file order
 * @param decisions       the decisions that runs come to, by how much they move health, the most first
 * @param policies        how the fixed policies come out
 * @param balance         whether mixing pays
 */
public record Census(long runs, Counts counts, Map<String, Double> endingsAtRandom, Map<RouteId, Long> routes,
                     Map<PassageId, Long> passages, List<Long> aftermath, Map<String, Long> flags, OutcomeDistributions outcome,
                     Map<Indicator, Extremes> indicators, Map<Index, Extremes> indices, List<OptionFigures> options,
                     List<DecisionFigures> decisions, List<PolicyResult> policies, Balance balance) {
    public Census {
        aftermath = List.copyOf(aftermath);
        options = List.copyOf(options);
        decisions = List.copyOf(decisions);
        policies = List.copyOf(policies);
    }

    /** Counts all runs, on all processors, without telling anybody meanwhile. */
    public static Census of(Scenario scenario) {
        return count(scenario, Runtime.getRuntime().availableProcessors(), Progress.UNHEARD).orElseThrow();
    }

    /**
     * Counts all runs.
     *
     * @param threads  how many threads count side by side
     * @param progress hears how many runs have been counted, and can stop the census
     * @return empty where it was stopped
     */
    public static Optional<Census> count(Scenario scenario, int threads, Progress progress) {
        CompiledScenario compiled = new CompiledScenario(scenario);
        Units units = new Units(progress);
        LaneTally tally = insideUnits(compiled, units, threads);
        if (units.isStopped()) {
            return Optional.empty();
        }
        tally.merge(Walk.aboveUnits(compiled, units));
        return Optional.of(new CensusFigures(compiled, tally).census());
    }

    private static LaneTally insideUnits(CompiledScenario compiled, Units units, int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<LaneTally>> parts = Stream.generate(
                    () -> CompletableFuture.supplyAsync(() -> Walk.insideUnits(compiled, units), executor)).limit(threads).toList();
            LaneTally whole = new LaneTally(compiled);
            parts.forEach(part -> whole.merge(part.join()));
            return whole;
        } finally {
            executor.shutdownNow();
        }
    }

    /** Whether it says how many runs tell which paragraph. */
    public boolean isOfTexts() {
        return !passages.isEmpty();
    }

    /** The same without a word on paragraphs: for a scenario whose runs are the same but whose texts have changed. */
    public Census withoutTexts() {
        return new Census(runs, counts, endingsAtRandom, routes, Map.of(), List.of(), flags, outcome, indicators, indices, options,
                decisions, policies, balance);
    }
}
