package org.balancingact.journal.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StepsBack;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.Wished;
import org.balancingact.scenario.json.ScenarioDocument;

/** The record in an SQLite store; one connection, used by one thread at a time. Opened by {@link JournalOpening}. */
final class SqliteJournal extends CommonJournal {
    private final Database database;
    private final boolean lasting;
    private final RunTable runs;
    private final PickTable picks;
    private final TakeawayTable takeaways;
    private final WishTable wishes;
    private final OpenPageTable pages;
    private final DraftTable drafts;
    private Optional<AtExit> atExit = Optional.empty();
    private boolean closed;

    /** Takes over the database, which has the tables of {@link Schema}, and the claims. */
    SqliteJournal(Database database, Claims claims, boolean lasting) {
        this(database, new RunTable(database), claims, lasting);
    }

    private SqliteJournal(Database database, RunTable runs, Claims claims, boolean lasting) {
        super(runs, new PracticeTable(database), new RoomTable(database), new TableRoomTable(database), claims);
        this.database = database;
        this.lasting = lasting;
        this.runs = runs;
        this.picks = new PickTable(database);
        this.takeaways = new TakeawayTable(database);
        this.wishes = new WishTable(database);
        this.pages = new OpenPageTable(database);
        this.drafts = new DraftTable(database);
    }

    /** A record that is gone when the program ends. */
    static SqliteJournal inMemory() {
        return inMemory(Database.inMemory());
    }

    /** The same, with everything in it that the store holds. */
    static SqliteJournal inMemory(Path store) {
        Database database = Database.inMemory();
        database.fillFrom(store);
        return inMemory(database);
    }

    private static SqliteJournal inMemory(Database database) {
        Schema.migrate(database);
        return new SqliteJournal(database, Claims.inMemory(), false);
    }

    /** From now on it is closed, too, when the process is told to end. */
    synchronized void closeAtExit() {
        atExit = Optional.of(new AtExit(this::close));
    }

    @Override
    public boolean isLasting() {
        return lasting;
    }

    @Override
    public synchronized void together(Runnable verbs) {
        database.together(verbs);
    }

    @Override
    public synchronized RunId begin(NewRun run) {
        RunRecord record = RunRecord.of(run);
        database.together(() -> runs.add(record, run.document().text()));
        return record.id();
    }

    @Override
    public synchronized void choose(RunId run, Pick pick) {
        standing(picks.add(run, pick));
    }

    @Override
    public synchronized void takeBack(RunId run, OpenPage page) {
        standing(database.together(() -> picks.takeBack(run) && pages.open(run, page)));
    }

    @Override
    public synchronized StepsBack stepsBack(RunRecord run) {
        return new StepsBack(run.mode(), picks.takenBack(run.id()));
    }

    @Override
    public synchronized void reflect(RunId run, int position, Reflection reflection) {
        standing(picks.reflect(run, position, reflection));
    }

    @Override
    public synchronized void finish(RunId run, StoredFinish finish, String endingTitle) {
        standing(database.together(() -> runs.finish(run, finish, endingTitle)));
    }

    @Override
    public synchronized void promise(RunId run, String promise) {
        standing(runs.promise(run, promise));
    }

    @Override
    public synchronized void impression(RunId run, FirstImpression impression) {
        standing(runs.impression(run, impression));
    }

    @Override
    public synchronized boolean add(RunRecord run, ScenarioDocument document) {
        return database.together(() -> runs.add(run, document.text()) && addAll(run, document));
    }

    private boolean addAll(RunRecord run, ScenarioDocument document) {
        for (RecordedChoice choice : run.choices()) {
            choice.first().ifPresent(first -> {
                picks.add(run.id(), first);
                picks.takeBack(run.id());
            });
            picks.add(run.id(), choice.pick());
            picks.reflect(run.id(), choice.pick().position(), choice.reflection());
        }
        run.finish().ifPresent(finish ->
                runs.finish(run.id(), finish, document.scenario().ending(finish.ending()).title()));
        return true;
    }

    @Override
    public synchronized Optional<RunRecord> run(RunId run) {
        return runs.record(run, picks.choices(run));
    }

    @Override
    public synchronized List<CountedPick> countedPicks(Optional<String> alias) {
        return picks.counted(Alias.tidy(alias));
    }

    @Override
    public synchronized List<RunId> awaitingDebrief(Optional<String> alias) {
        return picks.uncounted(Alias.tidy(alias));
    }

    @Override
    public synchronized void takeAway(RunId run, Takeaway takeaway) {
        standing(takeaways.keep(run, takeaway));
    }

    @Override
    public synchronized Optional<Takeaway> takeaway(RunId run) {
        return takeaways.of(run);
    }

    @Override
    public synchronized List<KeptPlan> plans() {
        return takeaways.plans();
    }

    @Override
    public synchronized List<KeptPlan> plansDue(LocalDate today) {
        return takeaways.due(today);
    }

    @Override
    public synchronized void answerPlan(RunId run, Plan.Answer answer) {
        if (!takeaways.answer(run, answer)) {
            throw new JournalException(Messages.of("record").text("run.no-plan"));
        }
    }

    @Override
    public synchronized void wish(RunId run, Wished.Choice choice) {
        standing(wishes.choose(run, choice));
    }

    @Override
    public synchronized void tried(RunId run, Plan.Result result) {
        standing(wishes.tried(run, result));
    }

    @Override
    public synchronized Wished wished(RunId run) {
        return wishes.of(run);
    }

    @Override
    public synchronized void open(RunId run, OpenPage page) {
        standing(pages.open(run, page));
    }

    @Override
    public synchronized OpenPage openPage(RunId run) {
        return pages.page(run);
    }

    @Override
    public synchronized boolean isEndingOpen(RunId run) {
        return pages.isEndingOpen(run);
    }

    @Override
    public synchronized void reachEnding(RunId run) {
        pages.reachEnding(run);
    }

    @Override
    public synchronized boolean isEndingReached(RunId run) {
        return pages.isEndingReached(run);
    }

    @Override
    public synchronized void leaveEnding(RunId run) {
        standing(pages.leaveEnding(run));
    }

    @Override
    public synchronized void openDebrief(RunId run, int page) {
        pages.openDebrief(run, page);
    }

    @Override
    public synchronized OptionalInt debriefPage(RunId run) {
        return pages.debriefPage(run);
    }

    @Override
    public synchronized void leaveDebrief(RunId run) {
        standing(pages.leaveDebrief(run));
    }

    @Override
    public synchronized void draft(RunId run, Map<String, String> texts) {
        database.together(() -> drafts.keep(run, texts));
    }

    @Override
    public synchronized Map<String, String> drafts(RunId run) {
        return drafts.of(run);
    }

    @Override
    public synchronized void delete(RunId run) {
        free(!claims().isHeldElsewhere(run));
        database.together(() -> runs.delete(run));
        WriteAheadLog.forget(database);
    }

    @Override
    public synchronized void deleteAll() {
        free(runs.unfinished().stream().noneMatch(claims()::isHeldElsewhere));
        database.together(runs::deleteAll);
        database.run("VACUUM");
        WriteAheadLog.forget(database);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            atExit.ifPresent(AtExit::close);
            claims().close();
            database.close();
        }
    }

    private static void free(boolean free) {
        if (!free) {
            throw new JournalException(Messages.of("record").text("run.elsewhere"));
        }
    }
}
