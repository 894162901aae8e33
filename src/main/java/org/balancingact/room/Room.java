package org.balancingact.room;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.play.Play;
import org.balancingact.play.Progress;
import org.balancingact.room.Outcome.Move;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.Outcome.Taken;
import org.balancingact.scenario.Option;

/**
 * A room that is open. A verb has reached the disk when it returns, and has changed nothing where it throws or is refused. One verb at
 * a time; what is told of the room is immutable and may be read on any thread.
 */
public final class Room implements AutoCloseable {
    private final Journal journal;
    private final RunId run;
    private final Clock clock;
    private final Optional<Play> play;
    private final Journal.Claim claim;
    private final Optional<Tables> tables;
    private volatile Seats seats;
    private volatile RoomState state;

    private Room(Journal journal, RunId run, Clock clock, FoundRoom found) {
        this.journal = journal;
        this.run = run;
        this.clock = clock;
        this.play = found.play();
        this.claim = found.claim();
        this.tables = found.tables();
        this.seats = new Seats(journal.seats(run), clock);
        RoomState here = found.state().within(seats.count());
        this.state = tables.isPresent() ? here : FoundAgain.of(here);
    }

    /**
     * Opens the room that is on record with the run, exactly where it stood. Until it is closed, nobody else plays the run.
     *
     * @throws JournalException where there is none, where it is closed for good, or where its run is being played elsewhere
     */
    public static Room open(Journal journal, RunId run, Clock clock) {
        return new Room(journal, run, clock, FoundRoom.of(journal, run, clock));
    }

    /** The run that it plays; where each table plays one of its own, the id by which the room is found. */
    public RunId run() {
        return run;
    }

    public RoomState state() {
        return state;
    }

    /** Does the verb, or says why not. @throws JournalException where it could not be kept, so that nothing was done */
    public synchronized Outcome take(Verb verb) {
        Instant now = clock.instant();
        Outcome outcome = tables.isPresent() ? TableSteps.of(state, verb, now) : RoomSteps.of(state, verb, now);
        if (outcome instanceof Taken taken) {
            state = done(taken, now);
        }
        return outcome;
    }

    private RoomState done(Taken taken, Instant now) {
        Runnable kept = () -> journal.keepRoom(run, taken.room(), changed(taken.room()));
        if (taken.move() instanceof Move.Pick pick) {
            Option option = state.moment().orElseThrow().offered().stream().filter(offered -> offered.id().equals(pick.option())).findFirst()
                    .orElseThrow();
            return played(taken.room(), open -> open.choose(option, now), () -> {
                kept.run();
                journal.decided(run, pick.by(), pick.round());
            });
        }
        return switch ((Move.Plain) taken.move()) {
            case STAY -> stayed(taken.room(), kept);
            case TURN_ON -> tables.map(all -> begun(all, taken.room(), kept)).orElseGet(() -> played(taken.room(), Play::goOn, kept));
            case TURN_BACK -> played(taken.room(), Play::turnBack, kept);
            case TAKE_BACK -> played(taken.room(), Play::takeBack, kept);
            case TELL -> stayed(taken.room(), () -> {
                kept.run();
                tables.ifPresentOrElse(Tables::tell, () -> journal.impression(run, FirstImpression.SKIPPED));
            });
            case LEAVE -> stayed(taken.room(), () -> {
                kept.run();
                tables.ifPresentOrElse(Tables::read, () -> journal.leaveDebrief(run));
            });
            case CLOSE -> stayed(taken.room(), () -> journal.closeRoom(run, now));
        };
    }

    private RoomState stayed(RoomRecord room, Runnable kept) {
        journal.together(kept);
        return next(room);
    }

    private RoomState begun(Tables all, RoomRecord room, Runnable kept) {
        all.begin(kept);
        return next(room);
    }

    private RoomState next(RoomRecord room) {
        return new RoomState(state.version() + 1, room, state.in(), state.run(), state.progress());
    }

    private RoomState played(RoomRecord room, Function<Play, Progress> verb, Runnable kept) {
        Progress progress = play.orElseThrow().together(verb, kept);
        RoomRecord decided = room.with(journal.room(run).orElseThrow().decisions());
        return new RoomState(state.version() + 1, decided, state.in(), progress.run(), Optional.of(progress));
    }

    /** The runs of its tables, where each plays one of its own. */
    public Optional<Tables> tables() {
        return tables;
    }

    /** Has a seat play at a table. */
    synchronized Counted join(int seat, int number) {
        if (number < 1 || number > Table.MOST) {
            return Counted.NOT_OFFERED;
        }
        Optional<TableRights> may = rights(seat).filter(TableRights::mayJoin);
        may.ifPresent(rights -> rights.tables().join(seat, number, rights.isPlaying()));
        return told(may.isPresent() ? Counted.COUNTED : Counted.NOT_OPEN);
    }

    /** Plays the run of the seat's table on, unless another has done so. */
    synchronized Counted step(int seat, TableStep step) {
        return told(rights(seat).filter(TableRights::mayStep).map(rights -> rights.tables().step(seat, step)).orElse(Counted.NOT_OPEN));
    }

    /** Takes in a run that was played elsewhere. @return why not, in a sentence; empty where it is in */
    synchronized Optional<String> handIn(int seat, String code) {
        Optional<String> reason = rights(seat).filter(TableRights::mayHandIn).map(rights -> rights.tables().handIn(seat, code))
                .orElse(Optional.of(Refusal.NOT_NOW.sentence()));
        told(reason.isEmpty() ? Counted.COUNTED : Counted.NOT_OPEN);
        return reason;
    }

    private Optional<TableRights> rights(int seat) {
        return tables.map(all -> new TableRights(state, all, seat));
    }

    /** Whoever waits for news of a table hears of it. */
    private Counted told(Counted done) {
        if (done == Counted.COUNTED) {
            state = next(state.room());
        }
        return done;
    }

    /** Counts votes, in their order: those of the open round are on disk together, and what becomes of each is told. */
    synchronized List<Counted> cast(List<Vote> votes) {
        VotesCast cast = VotesCast.of(votes, state, clock.instant());
        if (!cast.changed().isEmpty()) {
            RecordedRound round = state.openRound().orElseThrow();
            journal.cast(run, round.number(), cast.changed());
            state = state.with(state.room().with(round.withVotes(cast.changed())));
        }
        return cast.answers();
    }

    /** Gives the browser with that token a seat, or the one that it has; empty where all are taken. */
    synchronized Optional<Integer> seat(String token) {
        Optional<Integer> taken = seats.of(token);
        if (taken.isPresent() || state.isClosed() || state.in() >= RoomRecord.MOST_IN || state.room().seats() >= RoomRecord.MOST_SEATS) {
            return taken;
        }
        int number = state.room().seats() + 1;
        journal.takeSeat(run, number, token, clock.instant());
        seats.add(token, number);
        state = state.with(state.room().withSeats(number)).within(seats.count());
        return Optional.of(number);
    }

    /**
     * Keeps where phones come in. At another address than before no browser has the key of its seat, so that all who come are new: those
     * of before are no longer in, and are not waited for.
     */
    synchronized void reachedAt(JoinPoint point) {
        journal.keepJoinPoint(run, point);
        seats = new Seats(journal.seats(run), clock);
        state = state.within(seats.count());
    }

    /** Who sits where. */
    Seats seats() {
        return seats;
    }

    /** How many phones have not been heard of for a minute. Any thread may ask. */
    public int asleep() {
        return seats.asleep();
    }

    /** Its run as it is on record. Reads the record. */
    public KeptRun kept() {
        return KeptRun.of(journal, run);
    }

    /** The code of its run, once that is over. */
    public Optional<String> runCode() {
        return tables.isPresent() ? Optional.empty() : Optional.of(kept()).filter(kept -> kept.record().finish().isPresent())
                .map(kept -> RunCode.of(kept.document(), kept.record()).text());
    }

    /** The rounds that are not as they were. */
    private List<RecordedRound> changed(RoomRecord next) {
        List<RecordedRound> changed = new ArrayList<>(next.rounds());
        changed.removeAll(state.room().rounds());
        return changed;
    }

    /** Leaves the room, which stays on record where it stands; it can be opened again, unless it was closed for good. */
    @Override
    public synchronized void close() {
        tables.ifPresent(Tables::leave);
        claim.close();
    }
}
