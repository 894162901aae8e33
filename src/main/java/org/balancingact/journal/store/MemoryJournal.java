package org.balancingact.journal.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import org.balancingact.scenario.json.ScenarioDocument;

/** The record where none can be kept: it needs neither a disk nor SQLite, and is gone when the program ends. */
public final class MemoryJournal extends CommonJournal {
    private final PassingRuns runs;
    private final PassingPages pages;
    private final Map<RunId, Map<String, String>> drafts = new LinkedHashMap<>();

    public MemoryJournal() {
        this(new PassingRuns());
    }

    private MemoryJournal(PassingRuns runs) {
        super(runs, Claims.inMemory());
        this.runs = runs;
        this.pages = runs.pages();
    }

    @Override
    public boolean isLasting() {
        return false;
    }

    @Override
    public synchronized RunId begin(NewRun run) {
        RunRecord record = RunRecord.of(run);
        runs.add(new PassingRun(runs.next(), record, run.document().text()));
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
        boolean isNew = runs.add(PassingRun.imported(runs.next(), run, document.text(), title));
        if (isNew) {
            run.choices().forEach(choice -> pages.choose(run.id()));
        }
        return isNew;
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
        change(run, before -> true, before -> before.takeAway(takeaway));
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
        drafts.put(run, texts.entrySet().stream().filter(text -> runs.run(run).isPresent() && !text.getValue().isEmpty())
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
        runs.ids().forEach(this::delete);
    }

    @Override
    public void close() {
        claims().close();
    }

    private PassingRun found(RunId run) {
        standing(runs.run(run).isPresent());
        return runs.run(run).orElseThrow();
    }

    private void change(RunId run, Predicate<PassingRun> allowed, UnaryOperator<PassingRun> change) {
        standing(runs.change(run, allowed, change));
    }
}
