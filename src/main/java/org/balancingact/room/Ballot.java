package org.balancingact.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.JournalException;

/**
 * The one queue of a room, worked off by the one thread that it has: verbs, seats and votes in the order in which they came. All votes
 * that wait go to the disk together and are then acknowledged, so three hundred at once cost little more than one. A vote ahead of
 * {@code close} counts; one behind it does not.
 */
public final class Ballot implements AutoCloseable {
    private static final int MOST_TOGETHER = 500;

    private final Room room;
    private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::work, "room");
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile boolean closing;

    /** Something that waits for its turn. */
    private sealed interface Entry {
        CompletableFuture<?> answer();
    }

    private record Cast(Vote vote, CompletableFuture<Counted> answer) implements Entry {}

    private record Turn(CompletableFuture<?> answer, Runnable turn) implements Entry {}

    /** The room is led through this ballot alone from now on. */
    public Ballot(Room room) {
        this.room = room;
        thread.setDaemon(true);
        thread.start();
    }

    public RoomState state() {
        return room.state();
    }

    Room room() {
        return room;
    }

    /**
     * Does the verb when its turn comes, and returns then.
     *
     * @throws org.balancingact.journal.JournalException where it could not be kept, so that nothing was done
     */
    public Outcome lead(Verb verb) {
        return done(take(verb));
    }

    private static <T> T done(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    /** Does the verb when its turn comes. The answer fails where it could not be kept. */
    public CompletableFuture<Outcome> take(Verb verb) {
        return turn(() -> room.take(verb));
    }

    /**
     * Keeps where phones come in, and returns then.
     *
     * @throws org.balancingact.journal.JournalException where it could not be kept
     */
    public void reachedAt(JoinPoint point) {
        done(turn(() -> {
            room.reachedAt(point);
            return point;
        }));
    }

    CompletableFuture<Optional<Integer>> seat(String token) {
        return turn(() -> room.seat(token));
    }

    CompletableFuture<Counted> vote(Vote vote) {
        CompletableFuture<Counted> answer = new CompletableFuture<>();
        add(new Cast(vote, answer));
        return answer;
    }

    /** What tables play, where each plays a run of its own. */
    public Optional<Tables> tables() {
        return room.tables();
    }

    CompletableFuture<Counted> join(int seat, int table) {
        return turn(() -> room.join(seat, table));
    }

    CompletableFuture<Counted> step(int seat, TableStep step) {
        return turn(() -> room.step(seat, step));
    }

    CompletableFuture<Optional<String>> handIn(int seat, String code) {
        return turn(() -> room.handIn(seat, code));
    }

    /** Is told whenever something may have changed, on the thread of the room, before whoever asked for it is answered. */
    public void listen(Runnable changed) {
        listeners.add(changed);
    }

    /** Is told nothing any more. */
    void unlisten(Runnable changed) {
        listeners.remove(changed);
    }

    /** How many are told. */
    int listening() {
        return listeners.size();
    }

    private <T> CompletableFuture<T> turn(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        add(new Turn(answer, () -> answered(answer, work)));
        return answer;
    }

    /** Whoever comes when the last has been worked off is told so at once, and does not wait for ever. */
    private void add(Entry entry) {
        waiting.add(entry);
        if (ended.isDone()) {
            refuseAll();
        }
    }

    private void refuseAll() {
        List<Entry> late = new ArrayList<>();
        waiting.drainTo(late);
        late.forEach(entry -> entry.answer().completeExceptionally(new JournalException(Refusal.ROOM_CLOSED.sentence())));
    }

    private void work() {
        try {
            while (!closing || !waiting.isEmpty()) {
                List<Entry> entries = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(entries, MOST_TOGETHER - 1);
                workOff(entries);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            ended.complete(true);
            refuseAll();
        }
    }

    private void workOff(List<Entry> entries) {
        List<Cast> together = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Cast cast) {
                together.add(cast);
            } else {
                count(together);
                ((Turn) entry).turn().run();
            }
        }
        count(together);
    }

    private void count(List<Cast> together) {
        if (together.isEmpty()) {
            return;
        }
        List<Cast> casts = List.copyOf(together);
        together.clear();
        CompletableFuture<List<Counted>> all = new CompletableFuture<>();
        all.whenComplete((answers, failure) -> {
            for (int k = 0; k < casts.size(); k++) {
                if (failure == null) {
                    casts.get(k).answer().complete(answers.get(k));
                } else {
                    casts.get(k).answer().completeExceptionally(failure);
                }
            }
        });
        answered(all, () -> room.cast(casts.stream().map(Cast::vote).toList()));
    }

    /** Whatever fails is told to whoever asked, and the room goes on. */
    private <T> void answered(CompletableFuture<T> answer, Supplier<T> work) {
        try {
            T done = work.get();
            listeners.forEach(Runnable::run);
            answer.complete(done);
        } catch (RuntimeException | Error failure) {
            answer.completeExceptionally(failure);
        }
    }

    /** Works off what waits; then the room may be left, and whatever still comes is refused. Does nothing the second time. */
    @Override
    public void close() {
        turn(() -> closing = true);
        ended.join();
    }
}
