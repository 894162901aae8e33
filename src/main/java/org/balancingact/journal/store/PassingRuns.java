package org.balancingact.journal.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.StoredFinish;

/** The runs that are not kept beyond the end of the program. */
final class PassingRuns implements KeptRuns {
    private final Map<RunId, PassingRun> runs = new LinkedHashMap<>();
    private Predicate<RunId> atTable = run -> false;
    private int begun;

    /** The number of the run that begins now. */
    int next() {
        return begun++;
    }

    /** False where the run is known already. */
    boolean add(PassingRun run) {
        return runs.putIfAbsent(run.record().id(), run) == null;
    }

    Optional<PassingRun> run(RunId run) {
        return Optional.ofNullable(runs.get(run));
    }

    Collection<RunId> ids() {
        return List.copyOf(runs.keySet());
    }

    void remove(RunId run) {
        runs.remove(run);
    }

    @Override
    public List<RunSummary> summaries(int offset, int limit) {
        return page(run -> true, offset, limit);
    }

    @Override
    public List<RunSummary> finished(String scenarioId, int offset, int limit) {
        return page(run -> !run.isUnfinished() && run.record().scenarioId().equals(scenarioId), offset, limit);
    }

    private List<RunSummary> page(Predicate<PassingRun> wanted, int offset, int limit) {
        return runs.values().stream().filter(wanted).sorted(PassingRun.NEWEST_FIRST).skip(offset).limit(limit).map(this::summary).toList();
    }

    private RunSummary summary(PassingRun run) {
        return run.summary(run.record().isRevealed() && counting(run.record().alias()).contains(run));
    }

    @Override
    public long count() {
        return runs.size();
    }

    @Override
    public Optional<RunSummary> latestUnfinished() {
        return runs.values().stream().filter(run -> run.isUnfinished() && run.isPlayedHere() && isOfNoTable(run)).min(PassingRun.PLAYED_LAST_FIRST).map(this::summary);
    }

    @Override
    public List<RunSummary> waiting(int limit) {
        return withWaiting().sorted(PassingRun.PLAYED_LAST_FIRST).limit(limit).map(this::summary).toList();
    }

    @Override
    public long countWaiting() {
        return withWaiting().count();
    }

    /** Has runs wait elsewhere. */
    void leaveOut(Predicate<RunId> waitingElsewhere) {
        atTable = waitingElsewhere;
    }

    private Stream<PassingRun> withWaiting() {
        return runs.values().stream().filter(run -> run.isWaiting() && isOfNoTable(run));
    }

    private boolean isOfNoTable(PassingRun run) {
        return !atTable.test(run.record().id());
    }

    /** Of each scenario the run that was finished first. */
    List<PassingRun> counting(Optional<String> alias) {
        return List.copyOf(runs.values().stream().filter(run -> run.isCountable() && run.record().alias().equals(alias))
                .sorted(PassingRun.FINISHED_FIRST)
                .collect(Collectors.toMap(run -> run.record().scenarioId(), Function.identity(), (first, later) -> first, LinkedHashMap::new))
                .values());
    }

    @Override
    public List<String> aliases() {
        return runs.values().stream().filter(PassingRun::isCountable).flatMap(run -> run.record().alias().stream()).distinct().sorted().toList();
    }

    @Override
    public Optional<String> scenarioText(String contentHash) {
        return runs.values().stream().filter(run -> run.record().contentHash().equals(contentHash))
                .map(PassingRun::scenarioText).findFirst();
    }

    @Override
    public List<String> contentHashes() {
        return runs.values().stream().map(run -> run.record().contentHash()).distinct().toList();
    }

    @Override
    public Set<String> endingsSeen(String scenarioId) {
        return runs.values().stream().map(PassingRun::record)
                .filter(run -> run.scenarioId().equals(scenarioId) && run.origin() == Origin.PLAYED)
                .flatMap(run -> run.finish().stream()).map(StoredFinish::ending).collect(Collectors.toUnmodifiableSet());
    }

    /** The latest due first. */
    List<KeptPlan> plans() {
        return withPlan(plan -> true).sorted(PassingRun.DUE_FIRST.reversed()).map(PassingRuns::keptPlan).toList();
    }

    /** Those wanted, the longest due first. */
    List<KeptPlan> plans(Predicate<Plan> wanted) {
        return withPlan(wanted).sorted(PassingRun.DUE_FIRST).map(PassingRuns::keptPlan).toList();
    }

    private Stream<PassingRun> withPlan(Predicate<Plan> wanted) {
        return runs.values().stream().filter(run -> run.plan().filter(wanted).isPresent());
    }

    private static KeptPlan keptPlan(PassingRun run) {
        return new KeptPlan(run.record().id(), run.record().scenarioTitle(), run.plan().orElseThrow());
    }
}
