package org.balancingact.journal.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Alias;
import org.balancingact.journal.CountedPick;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.StepsBack;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.scenario.json.ScenarioDocument;

/** The record where none can be kept: it needs neither a disk nor SQLite, and is gone when the program ends. */
public final class MemoryJournal implements Journal {
    private static final Comparator<PassingRun> NEWEST_FIRST = Comparator.comparing((PassingRun run) -> run.record().started())
            .thenComparing(PassingRun::number).reversed();

    private static final Comparator<PassingRun> PLAYED_LAST_FIRST = Comparator.comparing(PassingRun::touched)
            .thenComparing(PassingRun::number).reversed();

    private static final Comparator<PassingRun> DUE_FIRST = Comparator.comparing((PassingRun run) -> run.plan().orElseThrow().due())
            .thenComparing(PassingRun::number);

    private final Map<RunId, PassingRun> runs = new LinkedHashMap<>();
    private final PassingPages pages = new PassingPages();
    private final Map<RunId, Map<String, String>> drafts = new LinkedHashMap<>();
    private final Claims claims = Claims.inMemory();
    private int begun;

    @Override
    public boolean isLasting() {
        return false;
    }

    @Override
    public synchronized RunId begin(NewRun run) {
        RunRecord record = RunRecord.of(run);
        runs.put(record.id(), new PassingRun(begun++, record, run.document().text()));
        return record.id();
    }

    @Override
    public synchronized void choose(RunId run, Pick pick) {
        change(run, before -> before.isNext(pick), before -> before.choose(pick));
        pages.choose(run);
    }

    @Override
    public synchronized void takeBack(RunId run, OpenPage page) {
        change(run, PassingRun::hasPick, PassingRun::takeBack);
        pages.takeBack(run);
        pages.open(run, page);
    }

    @Override
    public synchronized StepsBack stepsBack(RunRecord run) {
        return new StepsBack(run.mode(), found(run.id()).takenBack());
    }

    @Override
    public synchronized void reflect(RunId run, int position, Reflection reflection) {
        change(run, before -> position >= 1 && position <= before.record().choices().size(), before -> before.reflect(position, reflection));
    }

    @Override
    public synchronized void finish(RunId run, StoredFinish finish, String endingTitle) {
        change(run, before -> !before.isFinished(), before -> before.finish(finish, endingTitle));
        pages.finish(run);
    }

    @Override
    public synchronized void impression(RunId run, FirstImpression impression) {
        change(run, before -> true, before -> before.impression(impression));
    }

    @Override
    public synchronized boolean add(RunRecord run, ScenarioDocument document) {
        Optional<String> title = run.finish().map(finish -> document.scenario().ending(finish.ending()).title());
        boolean isNew = runs.putIfAbsent(run.id(), PassingRun.imported(begun++, run, document.text(), title)) == null;
        if (isNew) {
            run.choices().forEach(choice -> pages.choose(run.id()));
        }
        return isNew;
    }

    @Override
    public synchronized Optional<RunRecord> run(RunId run) {
        return Optional.ofNullable(runs.get(run)).map(PassingRun::record);
    }

    @Override
    public synchronized List<RunSummary> runs(int offset, int limit) {
        return page(run -> true, offset, limit);
    }

    @Override
    public synchronized List<RunSummary> finishedRuns(String scenarioId, int offset, int limit) {
        return page(run -> run.isFinished() && run.record().scenarioId().equals(scenarioId), offset, limit);
    }

    private List<RunSummary> page(Predicate<PassingRun> wanted, int offset, int limit) {
        return runs.values().stream().filter(wanted).sorted(NEWEST_FIRST).skip(offset).limit(limit).map(this::summary).toList();
    }

    private RunSummary summary(PassingRun run) {
        return run.summary(isDebriefOpen(run), run.record().isRevealed() && counting(run.record().alias()).contains(run));
    }

    private boolean isDebriefOpen(PassingRun run) {
        return run.isPlayedHere() && pages.isDebriefOpen(run.record().id());
    }

    @Override
    public synchronized long count() {
        return runs.size();
    }

    @Override
    public synchronized Optional<RunSummary> latestUnfinished() {
        return runs.values().stream().filter(run -> !run.isFinished() && run.isPlayedHere()).min(PLAYED_LAST_FIRST).map(this::summary);
    }

    @Override
    public synchronized List<RunSummary> waiting(int limit) {
        return withWaiting().sorted(PLAYED_LAST_FIRST).limit(limit).map(this::summary).toList();
    }

    @Override
    public synchronized long countWaiting() {
        return withWaiting().count();
    }

    private Stream<PassingRun> withWaiting() {
        return runs.values().stream().filter(run -> run.isPlayedHere() && (!run.isFinished() || isDebriefOpen(run)));
    }

    /** Of each scenario the run that was finished first. */
    private List<PassingRun> counting(Optional<String> alias) {
        return List.copyOf(runs.values().stream().filter(run -> run.isCountable() && run.record().alias().equals(alias))
                .sorted(Comparator.comparing(PassingRun::ended).thenComparing(PassingRun::number))
                .collect(Collectors.toMap(run -> run.record().scenarioId(), Function.identity(), (first, later) -> first, LinkedHashMap::new))
                .values());
    }

    @Override
    public synchronized List<CountedPick> countedPicks(Optional<String> alias) {
        return counting(Alias.tidy(alias)).stream().filter(run -> run.record().isRevealed()).flatMap(run -> run.counted().stream()).toList();
    }

    @Override
    public synchronized List<RunId> awaitingDebrief(Optional<String> alias) {
        return counting(Alias.tidy(alias)).stream().map(PassingRun::record).filter(run -> !run.isRevealed()).map(RunRecord::id).toList();
    }

    @Override
    public synchronized List<String> aliases() {
        return runs.values().stream().filter(PassingRun::isCountable).flatMap(run -> run.record().alias().stream()).distinct().sorted().toList();
    }

    @Override
    public synchronized Optional<String> scenarioText(String contentHash) {
        return withText(contentHash).map(PassingRun::scenarioText).findFirst();
    }

    private Stream<PassingRun> withText(String contentHash) {
        return runs.values().stream().filter(run -> run.record().contentHash().equals(contentHash));
    }

    @Override
    public synchronized List<String> contentHashes() {
        return runs.values().stream().map(run -> run.record().contentHash()).distinct().toList();
    }

    @Override
    public synchronized Set<String> endingsSeen(String scenarioId) {
        return runs.values().stream().map(PassingRun::record)
                .filter(run -> run.scenarioId().equals(scenarioId) && run.origin() == Origin.PLAYED)
                .flatMap(run -> run.finish().stream()).map(StoredFinish::ending).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public synchronized void takeAway(RunId run, Takeaway takeaway) {
        change(run, before -> true, before -> before.takeAway(takeaway));
    }

    @Override
    public synchronized Optional<Takeaway> takeaway(RunId run) {
        return Optional.ofNullable(runs.get(run)).flatMap(PassingRun::takeaway);
    }

    @Override
    public synchronized List<KeptPlan> plans() {
        return withPlan(plan -> true).sorted(DUE_FIRST.reversed()).map(MemoryJournal::keptPlan).toList();
    }

    @Override
    public synchronized List<KeptPlan> plansDue(LocalDate today) {
        return withPlan(plan -> !plan.due().isAfter(today) && plan.answer().isEmpty()).sorted(DUE_FIRST).map(MemoryJournal::keptPlan).toList();
    }

    private Stream<PassingRun> withPlan(Predicate<Plan> wanted) {
        return runs.values().stream().filter(run -> run.plan().filter(wanted).isPresent());
    }

    private static KeptPlan keptPlan(PassingRun run) {
        return new KeptPlan(run.record().id(), run.record().scenarioTitle(), run.plan().orElseThrow());
    }

    @Override
    public synchronized void answerPlan(RunId run, Plan.Answer answer) {
        Takeaway before = takeaway(run).filter(kept -> kept.plan().isPresent())
                .orElseThrow(() -> new JournalException(Messages.of("record").text("run.no-plan")));
        Plan plan = before.plan().orElseThrow();
        takeAway(run, new Takeaway(before.worked(), before.change(),
                Optional.of(new Plan(plan.situation(), plan.action(), plan.due(), Optional.of(answer)))));
    }

    @Override
    public synchronized void open(RunId run, OpenPage page) {
        change(run, before -> !before.isFinished(), before -> before);
        pages.open(run, page);
    }

    @Override
    public synchronized OpenPage openPage(RunId run) {
        return pages.page(run);
    }

    @Override
    public synchronized boolean isEndingOpen(RunId run) {
        return pages.isEndingOpen(run) && !found(run).record().isRevealed();
    }

    @Override
    public synchronized void leaveEnding(RunId run) {
        pages.leaveEnding(found(run).record().id());
    }

    @Override
    public synchronized void leaveDebrief(RunId run) {
        pages.leaveDebrief(found(run).record().id());
    }

    @Override
    public synchronized void draft(RunId run, Map<String, String> texts) {
        drafts.put(run, texts.entrySet().stream().filter(text -> runs.containsKey(run) && !text.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public synchronized Map<String, String> drafts(RunId run) {
        return drafts.getOrDefault(run, Map.of());
    }

    @Override
    public synchronized void delete(RunId run) {
        runs.remove(run);
        pages.forget(run);
        drafts.remove(run);
    }

    @Override
    public synchronized void deleteAll() {
        List.copyOf(runs.keySet()).forEach(this::delete);
    }

    @Override
    public synchronized Optional<Claim> claim(RunId run) {
        return claims.claim(run);
    }

    @Override
    public void close() {
        claims.close();
    }

    private PassingRun found(RunId run) {
        return Optional.ofNullable(runs.get(run)).orElseThrow(() -> new JournalException(Messages.of("record").text("run.moved")));
    }

    private void change(RunId run, Predicate<PassingRun> allowed, Function<PassingRun, PassingRun> change) {
        PassingRun before = found(run);
        if (!allowed.test(before)) {
            throw new JournalException(Messages.of("record").text("run.moved"));
        }
        runs.put(run, change.apply(before));
    }
}
