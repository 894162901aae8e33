package org.balancingact.room;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.KeptScenario;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.TableRun;
import org.balancingact.journal.carry.ImportRefused;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.play.Opened;
import org.balancingact.play.Play;
import org.balancingact.play.Progress;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * The runs of a room in which each table plays one of its own. Verbs are called on the thread of the room alone; each has reached the
 * disk when it returns. What is told may be read on any thread.
 */
public final class Tables {
    private static final Messages MESSAGES = Messages.of("room");

    private final Journal journal;
    private final RunId room;
    private final ScenarioDocument document;
    private final Clock clock;
    private final Map<Integer, Play> playing = new HashMap<>();
    private final SecureRandom seeds = new SecureRandom();
    private volatile Map<Integer, Table> tables = Map.of();
    private volatile Map<Integer, Integer> seats;
    private volatile Map<Integer, CountedRun> handedIn = Map.of();

    private Tables(Journal journal, RunId room, ScenarioDocument document, Clock clock) {
        this.journal = journal;
        this.room = room;
        this.document = document;
        this.clock = clock;
        this.seats = journal.tablesOfSeats(room);
    }

    /** Goes on with those that are on record. @throws JournalException where they can't be played, or are being played elsewhere */
    static Tables open(Journal journal, RunId room, Clock clock) {
        ScenarioDocument document = journal.storyOfTables(room).flatMap(KeptScenario::read)
                .orElseThrow(() -> new JournalException(MESSAGES.text("none")));
        Tables opened = new Tables(journal, room, document, clock);
        try {
            journal.tableRuns(room).forEach(opened::take);
            return opened;
        } catch (RuntimeException | Error failure) {
            opened.leave();
            throw failure;
        }
    }

    private void take(TableRun run) {
        if (run.table().isEmpty()) {
            KeptRun kept = KeptRun.of(journal, run.run());
            handedIn = with(handedIn, run.seat().orElse(0), CountedRun.of(kept.run(), kept.record().firstOptionIds()));
            return;
        }
        int number = run.table().getAsInt();
        Opened opened = Opened.of(journal, run.run());
        if (opened instanceof Opened.Story story) {
            Play play = story.play(clock, Set.of());
            playing.put(number, play);
            show(number, run.run(), play.progress());
        } else if (opened instanceof Opened.Elsewhere) {
            throw new JournalException(MESSAGES.text("elsewhere"));
        } else {
            show(new Table(number, run.run(), KeptRun.of(journal, run.run()).run(), Optional.empty()));
        }
    }

    private void show(int number, RunId run, Progress progress) {
        show(new Table(number, run, progress.run(), Optional.of(progress)));
    }

    private void show(Table table) {
        tables = with(tables, table.number(), table);
    }

    private static <T> Map<Integer, T> with(Map<Integer, T> before, int key, T value) {
        Map<Integer, T> next = new TreeMap<>(before);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }

    Run unplayed() {
        return Run.start(document.scenario(), 0);
    }

    /** By number. */
    public Collection<Table> all() {
        return tables.values();
    }

    /** The numbers of the tables at which somebody is, whether their runs have begun or not. */
    public List<Integer> seated() {
        return seats.values().stream().distinct().sorted().toList();
    }

    /** How many of them have not come to the end of their run. */
    public int playing() {
        return (int) all().stream().filter(table -> !table.isDone()).count();
    }

    /** How many runs were handed in that were played elsewhere. */
    public int handedIn() {
        return handedIn.size();
    }

    /** All runs that are over, told together; empty while there is none. */
    public Optional<Cohort> cohort() {
        List<CountedRun> runs = Stream.concat(all().stream().flatMap(table -> table.counted().stream()), handedIn.values().stream()).toList();
        return runs.isEmpty() ? Optional.empty() : Optional.of(Cohort.of(runs));
    }

    /** The number of the table at which the seat is. */
    OptionalInt numberOf(int seat) {
        return Optional.ofNullable(seats.get(seat)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    Optional<Table> of(int seat) {
        return Optional.ofNullable(seats.get(seat)).flatMap(number -> Optional.ofNullable(tables.get(number)));
    }

    boolean hasHandedIn(int seat) {
        return handedIn.containsKey(seat);
    }

    /** Seats it at a table; a table that nobody plays at yet begins its run at once where the story is on. */
    void join(int seat, int number, boolean on) {
        List<RunId> begun = new ArrayList<>();
        journal.together(() -> {
            journal.joinTable(room, seat, number);
            if (on && !tables.containsKey(number)) {
                begun.add(begin(number));
            }
        });
        seats = with(seats, seat, number);
        begun.forEach(run -> take(new TableRun(run, OptionalInt.of(number), OptionalInt.empty())));
    }

    private RunId begin(int number) {
        RunId run = journal.begin(new NewRun(document, seeds.nextLong(), Mode.ROOM, Optional.empty(), clock.instant()));
        journal.addTableRun(room, new TableRun(run, OptionalInt.of(number), OptionalInt.empty()));
        return run;
    }

    /** The story begins at all tables that people are at, together with what else is kept then. */
    void begin(Runnable more) {
        Map<Integer, RunId> begun = new HashMap<>();
        journal.together(() -> {
            more.run();
            new TreeSet<>(seats.values()).stream().filter(number -> !tables.containsKey(number)).forEach(number -> begun.put(number, begin(number)));
        });
        begun.forEach((number, run) -> take(new TableRun(run, OptionalInt.of(number), OptionalInt.empty())));
    }

    /** Does it where the run of the seat's table still stands as it was told. */
    Counted step(int seat, TableStep step) {
        return of(seat).filter(table -> !table.isDone() && table.decided() == step.decided())
                .flatMap(table -> Optional.ofNullable(playing.get(table.number())).map(play -> step(table, play, step))).orElse(Counted.NOT_OPEN);
    }

    private Counted step(Table table, Play play, TableStep step) {
        Counted counted = step.in(play, clock.instant());
        if (counted == Counted.COUNTED) {
            show(table.number(), table.id(), play.progress());
        }
        return counted;
    }

    /** Takes in a run that was played elsewhere, one a seat. @return why not, in a sentence; empty where it is in */
    Optional<String> handIn(int seat, String code) {
        if (hasHandedIn(seat)) {
            return Optional.empty();
        }
        try {
            RunCode read = RunCode.read(code);
            if (!read.fits(document)) {
                return Optional.of(MESSAGES.text("hand-in.other"));
            }
            var run = read.rebuild(document, clock.instant()).record();
            if (journal.tableRuns(room).stream().anyMatch(known -> known.run().equals(run.id()))) {
                return Optional.of(MESSAGES.text("hand-in.known"));
            }
            journal.together(() -> {
                journal.add(run, document);
                journal.addTableRun(room, new TableRun(run.id(), OptionalInt.empty(), OptionalInt.of(seat)));
            });
            take(new TableRun(run.id(), OptionalInt.empty(), OptionalInt.of(seat)));
            return Optional.empty();
        } catch (ImportRefused refused) {
            return Optional.of(refused.sentence());
        }
    }

    /** From now on the runs that are over may be told. */
    void tell() {
        all().stream().filter(Table::isDone).forEach(table -> journal.impression(table.id(), FirstImpression.SKIPPED));
    }

    /** Nothing of the runs that are over waits to be seen any more. */
    void read() {
        all().stream().filter(Table::isDone).forEach(table -> journal.leaveDebrief(table.id()));
    }

    /** The code of a run that is over, to be taken home. Reads the record. */
    Optional<String> runCode(Table table) {
        return table.isDone() ? journal.run(table.id()).map(record -> RunCode.of(document, record).text()) : Optional.empty();
    }

    /** Gives all runs free. */
    void leave() {
        playing.values().forEach(Play::leave);
    }
}
