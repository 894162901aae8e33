package org.balancingact.room;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.balancingact.journal.RoomStep;

/** All that the phones of a room can do: take a seat, look, wait for news, and vote. Any thread may call. */
public final class PhoneDesk {
    private final Ballot ballot;
    private final String opening;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Runnable changed = this::wake;
    private volatile Optional<String> runCode = Optional.empty();
    private volatile boolean lettingGo;
    private long told;

    /** @param opening tells this opening of the room from others of it */
    public PhoneDesk(Ballot ballot, String opening) {
        this.ballot = ballot;
        this.opening = opening;
        ballot.listen(changed);
    }

    /** The seat of the browser with that token, where it has one. */
    public Optional<Integer> seat(String token) {
        return ballot.room().seats().of(token);
    }

    /** Gives it one; empty where all are taken, or where the room is closed. On record once it is answered. */
    public CompletableFuture<Optional<Integer>> takeSeat(String token) {
        return ballot.seat(token);
    }

    /** What the phone of that seat shows. Asking for it is a sign of life. */
    public PhoneView view(int seat) {
        ballot.room().seats().heard(seat);
        RoomState state = ballot.state();
        if (state.step() == RoomStep.OVER && runCode.isEmpty()) {
            runCode = ballot.room().runCode();
        }
        return PhoneViews.of(state, opening, seat, state.step() == RoomStep.OVER ? runCode : Optional.empty());
    }

    /** What the phone of that seat shows where each table plays a run of its own; empty in other rooms. Asking for it is a sign of life. */
    public Optional<TableView> table(int seat) {
        ballot.room().seats().heard(seat);
        return ballot.tables().map(tables -> new TableViews(ballot.state(), tables, seat, opening).view());
    }

    /** Sits down at the table of that number; on record once it is answered. */
    public CompletableFuture<Counted> join(int seat, int table) {
        return ballot.join(seat, table);
    }

    /** Chooses for the table, which has made so many decisions; on record once it is answered. */
    public CompletableFuture<Counted> pick(int seat, int decided, String option) {
        return ballot.step(seat, new TableStep.Pick(decided, option));
    }

    /** Turns the page that is open at the table, which has made so many decisions; on record once it is answered. */
    public CompletableFuture<Counted> goOn(int seat, int decided, int page) {
        return ballot.step(seat, new TableStep.GoOn(decided, page));
    }

    /** Hands in a run by its code; on record once it is answered. The answer says why not, in a sentence; it is empty where the run is in. */
    public CompletableFuture<Optional<String>> handIn(int seat, String code) {
        return ballot.handIn(seat, code);
    }

    /**
     * Votes; on record, and to be counted, once that is answered.
     *
     * @param sure how sure the seat says it is, from 1 to 5
     */
    public CompletableFuture<Counted> vote(int seat, int round, String option, OptionalInt sure) {
        return ballot.vote(new Vote(seat, round, option, sure));
    }

    /** How often the room has been changed by a verb. */
    public long version() {
        return ballot.state().version();
    }

    /** Returns as soon as the room has another version than that, after so long at the latest, or when all are let go. */
    public void awaitOther(long version, Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (version() == version && left > 0 && !lettingGo) {
                left = news.awaitNanos(left);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any longer; of the room it hears no more. */
    public void letGo() {
        lettingGo = true;
        ballot.unlisten(changed);
        wake();
    }

    /** Votes are no news: three hundred of them wake nobody. */
    private void wake() {
        lock.lock();
        try {
            if (version() != told || lettingGo) {
                told = version();
                news.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
