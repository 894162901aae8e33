package org.balancingact.analysis.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.OutcomeTally;
import org.balancingact.analysis.Sampler;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.engine.Visit;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;

/**
 * Estimates what a full count of all runs would give, from random runs. Random play meets a run the more often, the fewer
 * options it is offered on the way; weighting each with the product of the numbers of options offered makes up for that, and
 * the mean weight estimates how many runs there are (Knuth 1975, Estimating the efficiency of backtrack programs).
 * Not thread-safe.
 */
public final class RunEstimate {
    /** The heaviest run counts so much in a distribution of outcomes. */
    private static final double HEAVIEST = 1_000_000;

    private final Sampler sampler;
    private final Weights<String> scenes = new Weights<>();
    private final Weights<String> options = new Weights<>();
    private final Weights<Way> links = new Weights<>();
    private final Weights<Way> routes = new Weights<>();
    private final Weights<String> endings = new Weights<>();
    private final Weights<String> endingsAtRandom = new Weights<>();
    private final PullTally pulls = new PullTally();
    private final List<Weighed> outcomes = new ArrayList<>();
    private long rows;
    private double weights;
    private double squares;

    /** A run, how many runs it stands for, and how it came out. */
    private record Weighed(double weight, Levels outcome) {}

    /** @param seed what the random picks come from; the same seed gives the same estimates */
    public RunEstimate(Scenario scenario, long seed) {
        sampler = new Sampler(scenario, seed);
    }

    /** How many random runs have been played so far. */
    public int played() {
        return outcomes.size();
    }

    /** Plays so many more. */
    public void play(int more) {
        for (int k = 0; k < more; k++) {
            add(sampler.next());
        }
    }

    /** Plays up to so many more, but keeps nobody waiting. */
    public void playQuickly(int most) {
        sampler.quickly(most).forEach(this::add);
    }

    /** How many rows the ledger of a run has in the mean. */
    public double rowsOfARun() {
        return (double) rows / played();
    }

    private void add(Run run) {
        rows += run.ledger().size();
        double weight = run.choices().stream().mapToDouble(choice -> choice.offered().size()).reduce(1, (one, other) -> one * other);
        Levels outcome = run.finish().orElseThrow().outcome();
        String ending = run.finish().orElseThrow().ending().id();
        weights += weight;
        squares += weight * weight;
        outcomes.add(new Weighed(weight, outcome));
        endings.add(ending, weight);
        endingsAtRandom.add(ending, 1);
        for (int at = 0; at < run.visits().size(); at++) {
            countVisit(run, at, weight);
        }
        run.choices().forEach(choice -> pulls.add(choice, outcome, weight));
    }

    private void countVisit(Run run, int at, double weight) {
        Visit visit = run.visits().get(at);
        String from = visit.scene().id();
        String to = at + 1 < run.visits().size() ? run.visits().get(at + 1).scene().id() : Route.END;
        scenes.add(from, weight);
        links.add(new Way(from, to), weight);
        if (!visit.scene().isInterlude()) {
            Choice choice = run.choices().get(visit.choicesBefore());
            options.add(choice.option().id(), weight);
            routes.add(new Way(choice.option().id(), to), weight);
        }
    }

    /**
     * What the runs played so far say.
     *
     * @throws IllegalStateException if that are none
     */
    public Survey survey() {
        if (outcomes.isEmpty()) {
            throw new IllegalStateException("no run has been played");
        }
        double sample = weights * weights / squares;
        return new Survey(false, played(), runs(), scenes.shares(weights, sample), options.shares(weights, sample),
                links.shares(weights, sample), routes.shares(weights, sample), endings.shares(weights, sample),
                endingsAtRandom.shares(played(), played()), distributions().distributions(),
                means(Indicator.values(), Levels::get), means(Index.values(), Levels::index), pulls.ranked());
    }

    private Estimate runs() {
        double mean = weights / played();
        double variance = Math.max(0, squares - weights * mean) / Math.max(1, played() - 1);
        return Estimate.of(mean, Math.sqrt(variance / played())).within(1, Double.MAX_VALUE);
    }

    private <K> Map<K, Estimate> means(K[] measures, ToLongBiFunction<Levels, K> value) {
        return Arrays.stream(measures).collect(Collectors.toMap(Function.identity(),
                measure -> mean(outcome -> value.applyAsLong(outcome, measure))));
    }

    /** The weighted mean, a ratio of two sums, with the linearised error of ratios. */
    private Estimate mean(ToLongFunction<Levels> value) {
        double mean = outcomes.stream().mapToDouble(run -> run.weight() * value.applyAsLong(run.outcome())).sum() / weights;
        double errors = outcomes.stream()
                .mapToDouble(run -> Math.pow(run.weight() * (value.applyAsLong(run.outcome()) - mean), 2)).sum();
        return Estimate.of(mean, Math.sqrt(errors) / weights).within(0, Distribution.MOST);
    }

    private OutcomeTally distributions() {
        double heaviest = outcomes.stream().mapToDouble(Weighed::weight).max().orElseThrow();
        OutcomeTally tally = new OutcomeTally();
        outcomes.forEach(weighed -> tally.add(weighed.outcome(), Math.round(HEAVIEST * weighed.weight() / heaviest)));
        return tally;
    }
}
