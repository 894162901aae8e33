package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.balancingact.analysis.Sampler;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;

/**
 * What a census would find, estimated from random plays: for scenarios with too many runs to count, and for the time until a count is
 * done. Never exact. A random play meets a run with likelihood 1/(product of the numbers of options offered), so that each play
 * stands for that product of runs (Knuth, Estimating the efficiency of backtrack programs, 1975).
 *
 * @param plays      how many random plays it rests on
 * @param runs       number of runs
 * @param endings    share of all runs, 0 to 1, that come to each ending, in file order
 * @param indicators mean outcome over all runs, in milli-points
 * @param indices    the same of the indices
 */
public record CensusEstimate(int plays, Estimate runs, Map<String, Estimate> endings, Map<Indicator, Estimate> indicators,
                             Map<Index, Estimate> indices) {

    private record Play(double standsFor, Finish finish) {}

    /**
     * Estimates from this many random plays.
     *
     * @param plays at least 2
     */
    public static CensusEstimate of(Scenario scenario, int plays, long seed) {
        if (plays < 2) {
            throw new IllegalArgumentException("an estimate needs two plays");
        }
        Sampler sampler = new Sampler(scenario, seed);
        List<Play> sample = new ArrayList<>();
        for (int k = 0; k < plays; k++) {
            Run run = sampler.next();
            double standsFor = run.choices().stream().mapToDouble(choice -> choice.offered().size()).reduce(1, (a, b) -> a * b);
            sample.add(new Play(standsFor, run.finish().orElseThrow()));
        }
        return of(scenario, sample);
    }

    private static CensusEstimate of(Scenario scenario, List<Play> sample) {
        Map<String, Estimate> endings = new LinkedHashMap<>();
        for (Ending ending : scenario.endings()) {
            endings.put(ending.id(), mean(sample, finish -> finish.ending().id().equals(ending.id()) ? 1 : 0).within(0, 1));
        }
        Map<Indicator, Estimate> indicators = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            indicators.put(indicator, mean(sample, finish -> finish.outcome().get(indicator)));
        }
        Map<Index, Estimate> indices = new EnumMap<>(Index.class);
        for (Index index : Index.values()) {
            indices.put(index, mean(sample, finish -> finish.outcome().index(index)));
        }
        return new CensusEstimate(sample.size(), runs(sample), endings, indicators, indices);
    }

    private static Estimate runs(List<Play> sample) {
        double mean = sample.stream().mapToDouble(Play::standsFor).average().orElseThrow();
        double squares = sample.stream().mapToDouble(play -> Math.pow(play.standsFor() - mean, 2)).sum();
        return Estimate.of(mean, Math.sqrt(squares / (sample.size() - 1) / sample.size())).within(1, Double.MAX_VALUE);
    }

    /** The weighted mean, a ratio of two sums, with the linearised error of ratios. */
    private static Estimate mean(List<Play> sample, ToDoubleFunction<Finish> value) {
        double weights = sample.stream().mapToDouble(Play::standsFor).sum();
        double mean = sample.stream().mapToDouble(play -> play.standsFor() * value.applyAsDouble(play.finish())).sum() / weights;
        double squares = sample.stream().mapToDouble(play -> Math.pow(play.standsFor() * (value.applyAsDouble(play.finish()) - mean), 2)).sum();
        return Estimate.of(mean, Math.sqrt(squares) / weights);
    }
}
