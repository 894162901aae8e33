package org.balancingact.journal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Alias;
import org.balancingact.journal.CountedPick;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StepsBack;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.Wished;
import org.balancingact.scenario.json.ScenarioDocument;

/** The record where none can be kept: it needs neither a disk nor SQLite, and is gone when the program ends. */
public final class MemoryJournal extends CommonJournal {
    private final PassingRuns runs;

    public MemoryJournal() {
        this(new PassingRuns());
    }

    private MemoryJournal(PassingRuns runs) {
        this(runs, new PassingRooms(runs));
    }

    private MemoryJournal(PassingRuns runs, PassingRooms rooms) {
        this(runs, rooms, new PassingTables(rooms));
    }

    private MemoryJournal(PassingRuns runs, PassingRooms rooms, PassingTables tables) {
        super(runs, new PassingPractice(), rooms, tables, Claims.inMemory());
        this.runs = runs;
        runs.leaveOut(tables::isAtTable);
    }

    @Override
    public boolean isLasting() {
        return false;
    }

    /** There is no disk here that could take in only a part. */
    @Override
    public synchronized void together(Runnable verbs) {
        verbs.run();
    }

    @Override
    public synchronized RunId begin(NewRun run) {
        RunRecord record = RunRecord.of(run);
        runs.add(new PassingRun(runs.next(), record, run.document().text()));
        return record.id();
    }

    @Override
    public synchronized void choose(RunId run, Pick pick) {
        found(run, before -> before.isNext(pick)).choose(pick);
    }

    @Override
    public synchronized void takeBack(RunId run, OpenPage page) {
        PassingRun played = found(run, PassingRun::hasPick);
        played.takeBack();
        played.open(page);
    }

    @Override
    public synchronized StepsBack stepsBack(RunRecord run) {
        return new StepsBack(run.mode(), found(run.id(), any -> true).takenBack());
    }

    @Override
    public synchronized void reflect(RunId run, int position, Reflection reflection) {
        found(run, before -> position >= 1 && position <= before.record().choices().size()).reflect(position, reflection);
    }

    @Override
    public synchronized void finish(RunId run, StoredFinish finish, String endingTitle) {
        found(run, PassingRun::isUnfinished).finish(finish, endingTitle);
    }

    @Override
    public synchronized void promise(RunId run, String promise) {
        found(run, any -> true).promise(promise);
    }

    @Override
    public synchronized void impression(RunId run, FirstImpression impression) {
        found(run, any -> true).impression(impression);
    }

    @Override
    public synchronized boolean add(RunRecord run, ScenarioDocument document) {
        Optional<String> title = run.finish().map(finish -> document.scenario().ending(finish.ending()).title());
        return runs.add(PassingRun.imported(runs.next(), run, document.text(), title));
    }

    @Override
    public synchronized Optional<RunRecord> run(RunId run) {
        return runs.run(run).map(PassingRun::record);
    }

    @Override
    public synchronized List<CountedPick> countedPicks(Optional<String> alias) {
        return runs.counting(Alias.tidy(alias)).stream().filter(run -> run.record().isRevealed()).flatMap(run -> run.counted().stream()).toList();
    }

    @Override
    public synchronized List<RunId> awaitingDebrief(Optional<String> alias) {
        return runs.counting(Alias.tidy(alias)).stream().map(PassingRun::record).filter(run -> !run.isRevealed()).map(RunRecord::id).toList();
    }

    @Override
    public synchronized void takeAway(RunId run, Takeaway takeaway) {
        found(run, any -> true).takeAway(takeaway);
    }

    @Override
    public synchronized Optional<Takeaway> takeaway(RunId run) {
        return runs.run(run).flatMap(PassingRun::takeaway);
    }

    @Override
    public synchronized List<KeptPlan> plans() {
        return runs.plans();
    }

    @Override
    public synchronized List<KeptPlan> plansDue(LocalDate today) {
        return runs.plans(plan -> !plan.due().isAfter(today) && plan.answer().isEmpty());
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
    public synchronized void wish(RunId run, Wished.Choice choice) {
        found(run, any -> true).wish(choice);
    }

    @Override
    public synchronized void tried(RunId run, Plan.Result result) {
        found(run, any -> true).tried(result);
    }

    @Override
    public synchronized Wished wished(RunId run) {
        return runs.run(run).map(PassingRun::wished).orElse(Wished.NOTHING);
    }

    @Override
    public synchronized void open(RunId run, OpenPage page) {
        found(run, PassingRun::isUnfinished).open(page);
    }

    @Override
    public synchronized OpenPage openPage(RunId run) {
        return runs.run(run).map(PassingRun::page).orElse(OpenPage.QUESTIONS);
    }

    @Override
    public synchronized boolean isEndingOpen(RunId run) {
        return runs.run(run).filter(PassingRun::isEndingOpen).isPresent();
    }

    @Override
    public synchronized void reachEnding(RunId run) {
        runs.run(run).ifPresent(PassingRun::reachEnding);
    }

    @Override
    public synchronized boolean isEndingReached(RunId run) {
        return runs.run(run).filter(PassingRun::isEndingReached).isPresent();
    }

    @Override
    public synchronized void leaveEnding(RunId run) {
        found(run, any -> true).leaveEnding();
    }

    @Override
    public synchronized void openDebrief(RunId run, int page) {
        runs.run(run).ifPresent(played -> played.openDebrief(page));
    }

    @Override
    public synchronized OptionalInt debriefPage(RunId run) {
        return runs.run(run).map(PassingRun::debriefPage).orElseGet(OptionalInt::empty);
    }

    @Override
    public synchronized void leaveDebrief(RunId run) {
        found(run, any -> true).leaveDebrief();
    }

    @Override
    public synchronized void draft(RunId run, Map<String, String> texts) {
        runs.run(run).ifPresent(kept -> kept.draft(texts));
    }

    @Override
    public synchronized Map<String, String> drafts(RunId run) {
        return runs.run(run).map(PassingRun::drafts).orElse(Map.of());
    }

    @Override
    public synchronized void delete(RunId run) {
        runs.remove(run);
    }

    @Override
    public synchronized void deleteAll() {
        runs.ids().forEach(this::delete);
    }

    @Override
    public void close() {
        claims().close();
    }

    private PassingRun found(RunId run, Predicate<PassingRun> allowed) {
        Optional<PassingRun> found = runs.run(run).filter(allowed);
        standing(found.isPresent());
        return found.orElseThrow();
    }
}
