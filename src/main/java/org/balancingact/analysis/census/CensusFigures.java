package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balancingact.analysis.Counts;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.OutcomeDistributions;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** Turns what was counted by number into a census by id. */
final class CensusFigures {
    private final CompiledScenario compiled;
    private final Scenario scenario;
    private final LaneTally tally;

    CensusFigures(CompiledScenario compiled, LaneTally tally) {
        this.compiled = compiled;
        this.scenario = compiled.scenario();
        this.tally = tally;
    }

    Census census() {
        OutcomeDistributions outcome = new OutcomeDistributions(
                byIndicator(k -> Distribution.of(tally.outcomes[k])), byIndex(k -> Distribution.of(tally.outcomes[k])));
        List<OptionFigures> options = options();
        List<PolicyResult> policies = Arrays.stream(Policy.values()).map(policy -> policy(policy, outcome.of(Index.HEALTH))).toList();
        return new Census(tally.runs, counts(), endingsAtRandom(), byKey(compiled.routes(), tally.routes), passages(),
                LongStream.of(tally.aftermath).boxed().toList(), byKey(compiled.flags(), tally.flags), outcome,
                byIndicator(this::extremes), byIndex(this::extremes), options, decisions(options), policies,
                new BalanceProof(scenario, options, policies).of(ids(tally.bestMixed), (long) Math.max(0, tally.bestMixed.best())));
    }

    private Counts counts() {
        return new Counts(byKey(scenario.scenes().stream().map(Scene::id).toList(), tally.scenes),
                byKey(compiled.options().stream().map(option -> option.option().id()).toList(), tally.options),
                byKey(scenario.endings().stream().map(Ending::id).toList(), tally.endings));
    }

    private static <K> Map<K, Long> byKey(List<K> keys, long[] counts) {
        Map<K, Long> byKey = new LinkedHashMap<>();
        for (int k = 0; k < counts.length; k++) {
            byKey.put(keys.get(k), counts[k]);
        }
        return byKey;
    }

    private Map<String, Double> endingsAtRandom() {
        Map<String, Double> likelihoods = new LinkedHashMap<>();
        for (int k = 0; k < tally.endings.length; k++) {
            likelihoods.put(scenario.endings().get(k).id(), tally.endingsAtRandom[k]);
        }
        return likelihoods;
    }

    private Map<PassageId, Long> passages() {
        Map<PassageId, Long> passages = new LinkedHashMap<>();
        for (int k = 0; k < tally.sceneText.length; k++) {
            put(passages, PassageId.Place.SCENE, scenario.scenes().get(k).id(), tally.sceneText[k]);
        }
        for (int k = 0; k < tally.consequence.length; k++) {
            put(passages, PassageId.Place.CONSEQUENCE, compiled.options().get(k).option().id(), tally.consequence[k]);
        }
        for (int k = 0; k < tally.endingText.length; k++) {
            put(passages, PassageId.Place.ENDING, scenario.endings().get(k).id(), tally.endingText[k]);
        }
        return passages;
    }

    private static void put(Map<PassageId, Long> passages, PassageId.Place place, String owner, long[] counts) {
        for (int k = 0; k < counts.length; k++) {
            passages.put(new PassageId(place, owner, k), counts[k]);
        }
    }

    private static <T> Map<Indicator, T> byIndicator(Function<Integer, T> measure) {
        Map<Indicator, T> byIndicator = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            byIndicator.put(indicator, measure.apply(LaneRows.of(indicator)));
        }
        return byIndicator;
    }

    private static <T> Map<Index, T> byIndex(Function<Integer, T> measure) {
        Map<Index, T> byIndex = new EnumMap<>(Index.class);
        for (Index index : Index.values()) {
            byIndex.put(index, measure.apply(LaneRows.of(index)));
        }
        return byIndex;
    }

    private Extremes extremes(int measure) {
        return new Extremes(ids(tally.lowest[measure]), ids(tally.highest[measure]));
    }

    private List<String> ids(Extreme best) {
        return best.path().stream().map(option -> compiled.options().get(option).option().id()).toList();
    }

    private List<OptionFigures> options() {
        List<OptionFigures> figures = new ArrayList<>();
        for (CompiledScene scene : compiled.scenes()) {
            for (CompiledOption option : scene.options()) {
                figures.add(option(option, scene));
            }
        }
        return figures;
    }

    private OptionFigures option(CompiledOption option, CompiledScene scene) {
        int number = option.index();
        List<String> dominated = scene.options().stream().filter(other -> dominates(number, other.index()))
                .map(other -> other.option().id()).toList();
        return new OptionFigures(option.option().id(), scenario.scenes().get(scene.index()).id(), tally.options[number],
                tally.offered[number], tally.best[number], mean(number, LaneRows.INDICATORS), (long) tally.bestThrough[number],
                byIndicator(indicator -> mean(number, indicator)), dominated);
    }

    private boolean dominates(int option, int other) {
        return tally.options[option] > 0 && tally.options[other] > 0
                && IntStream.range(0, LaneRows.INDICATORS).allMatch(k -> mean(option, k) >= mean(other, k))
                && IntStream.range(0, LaneRows.INDICATORS).anyMatch(k -> mean(option, k) > mean(other, k));
    }

    private long mean(int option, int measure) {
        return tally.options[option] == 0 ? 0 : Math.round(tally.optionOutcome[option][measure] / tally.options[option]);
    }

    private List<DecisionFigures> decisions(List<OptionFigures> options) {
        return scenario.scenes().stream().map(Scene::id)
                .map(scene -> options.stream().filter(option -> option.scene().equals(scene) && option.runs() > 0).toList())
                .filter(beside -> !beside.isEmpty()).map(this::decision)
                .sorted(Comparator.comparingLong(DecisionFigures::health).reversed()).toList();
    }

    private DecisionFigures decision(List<OptionFigures> beside) {
        Map<Indicator, Long> spread = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            spread.put(indicator, spread(beside.stream().mapToLong(option -> option.meanOutcome().get(indicator)).toArray()));
        }
        return new DecisionFigures(beside.get(0).scene(), spread(beside.stream().mapToLong(OptionFigures::meanHealth).toArray()), spread);
    }

    private static long spread(long[] values) {
        return LongStream.of(values).max().orElseThrow() - LongStream.of(values).min().orElseThrow();
    }

    private PolicyResult policy(Policy policy, Distribution health) {
        Run run = policy.play(scenario);
        Finish finish = run.finish().orElseThrow();
        return new PolicyResult(policy, run.optionIds(), finish.outcome(), finish.ending().id(),
                health.place(finish.outcome().index(Index.HEALTH)));
    }
}
