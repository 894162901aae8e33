package org.balancingact.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.engine.Finish;
import org.balancingact.engine.OptionNotOffered;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.Playthrough.Purpose;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/**
 * The golden runs that a scenario should have: four policies, a mixed best, and one through each ending and each scene that
 * not every run comes to. A run of before stays where it still does what it is there for, so that little changes.
 */
public final class GoldenRuns {
    private static final List<Policy> POLICIES = List.of(Policy.ALL_LEADER, Policy.ALL_MANAGER, Policy.AS_ASKED, Policy.OPPOSITE);
    private static final String BEST = "mixed best";
    private static final int SAMPLES = 1_500;
    private static final long SEED = 1;
    /** For bettering, in rows of the ledger each time that a run is swapped; all that a story of ordinary length needs. */
    private static final long BUDGET = 20_000_000;

    private final Scenario scenario;
    private final Map<String, Run> before = new LinkedHashMap<>();
    private final List<Candidate> pool = new ArrayList<>();
    private final Map<String, Run> golden = new LinkedHashMap<>();
    private final List<String> notFound = new ArrayList<>();
    private long rowsHandled;

    /** What is asked of a run that may become a golden one; the runs themselves would fill the memory. */
    private record Candidate(List<String> options, String ending, Set<String> scenes, long health) {
        static Candidate of(Run run) {
            return new Candidate(run.optionIds(), run.finish().orElseThrow().ending().id(),
                    run.visits().stream().map(visit -> visit.scene().id()).collect(Collectors.toUnmodifiableSet()), GoldenRuns.health(run));
        }
    }

    private GoldenRuns(Scenario scenario, List<Playthrough> before) {
        this.scenario = scenario;
        for (Playthrough run : before) {
            replay(run).ifPresent(replayed -> this.before.put(run.name(), replayed));
        }
    }

    /**
     * @param runs     the golden runs
     * @param notFound names of runs that were looked for among random runs and not found; they may not exist
     */
    public record Result(List<Playthrough> runs, List<String> notFound) {
        public Result {
            runs = List.copyOf(runs);
            notFound = List.copyOf(notFound);
        }
    }

    /** @param before the golden runs that the scenario has had so far */
    public static Result of(Scenario scenario, List<Playthrough> before) {
        return new GoldenRuns(scenario, before).find();
    }

    private static String name(Policy policy) {
        return policy.id().replace('-', ' ');
    }

    /** The golden runs that need no search: those of the four policies. */
    public static List<Playthrough> ofPolicies(Scenario scenario) {
        return POLICIES.stream().map(policy -> golden(name(policy), policy.play(scenario))).toList();
    }

    /** The finished run as a golden run of this name. */
    public static Playthrough golden(String name, Run run) {
        Finish finish = run.finish().orElseThrow(() -> new IllegalArgumentException("the run has not come to its end"));
        List<String> scenes = run.visits().stream().map(visit -> visit.scene().id()).toList();
        return new Playthrough(name, run.optionIds(), scenes, finish.end().byIndicator(), finish.outcome().byIndicator(),
                finish.ending().id());
    }

    private Result find() {
        POLICIES.forEach(policy -> golden.put(name(policy), policy.play(scenario)));
        Stream.of(golden.values().stream(), before.values().stream(), new Sampler(scenario, SEED).quickly(SAMPLES)).flatMap(runs -> runs)
                .forEach(run -> pool.add(Candidate.of(run)));
        golden.put(BEST, best());
        for (Ending ending : scenario.endings()) {
            add(Purpose.ENDING.of(ending.id()), run -> run.ending().equals(ending.id()));
        }
        scenario.scenes().stream().map(Scene::id).filter(scene -> !pool.stream().allMatch(run -> run.scenes().contains(scene)))
                .forEach(scene -> add(Purpose.SCENE.of(scene), run -> run.scenes().contains(scene)));
        List<Playthrough> runs = new ArrayList<>();
        golden.forEach((name, run) -> runs.add(golden(name, run)));
        return new Result(runs, notFound);
    }

    private void add(String name, Predicate<Candidate> serves) {
        Optional<Candidate> found = Stream.concat(Optional.ofNullable(before.get(name)).map(Candidate::of).stream(), pool.stream())
                .filter(serves).findFirst();
        found.ifPresentOrElse(run -> golden.put(name, played(run)), () -> notFound.add(name));
    }

    private Run played(Candidate run) {
        return Run.replay(scenario, 0, run.options());
    }

    /** The healthiest run known, bettered by single swaps as far as they go; where one of them costs very much, less far. */
    private Run best() {
        Run best = played(pool.stream().max(Comparator.comparingLong(Candidate::health)).orElseThrow());
        while (true) {
            Run better = swaps(best).max(Comparator.comparingLong(GoldenRuns::health)).orElse(best);
            if (health(better) <= health(best)) {
                return best;
            }
            best = better;
        }
    }

    private Stream<Run> swaps(Run run) {
        return run.choices().stream().flatMap(choice -> choice.offered().stream().map(Option::id)
                .filter(option -> !option.equals(choice.option().id())).map(option -> new Swap(choice.number(), option)))
                .takeWhile(swap -> rowsHandled < BUDGET).map(swap -> swapped(run, swap));
    }

    private Run swapped(Run run, Swap swap) {
        Run swapped = WhatIf.swap(run, swap.number(), swap.option()).swapped();
        rowsHandled += (long) swapped.ledger().size() * swapped.choices().size();
        return swapped;
    }

    private record Swap(int number, String option) {}

    private static long health(Run run) {
        return run.finish().orElseThrow().outcome().index(Index.HEALTH);
    }

    private Optional<Run> replay(Playthrough run) {
        try {
            return Optional.of(Run.replay(scenario, 0, run.options())).filter(Run::isOver);
        } catch (OptionNotOffered changed) {
            return Optional.empty();
        }
    }
}
