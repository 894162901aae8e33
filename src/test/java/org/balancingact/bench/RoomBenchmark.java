package org.balancingact.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.balancingact.journal.Journal;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.web.HeldPhone;
import org.balancingact.room.web.OpenedRoom;

/**
 * 300 phones in a room: how long until each is told that a vote is open, and until each has its vote acknowledged, all voting at once and
 * over a second; beside the same room without a record. The phones run on the same computer, which is a heavier load than a room's.
 */
public final class RoomBenchmark {
    private static final int PHONES = 300;
    private static final int ROUNDS = 12;
    private static final long SECOND = 1_000_000_000L;
    private static final double MILLISECOND = 1e6;
    private static final double MOST_AT_ONCE = 100;
    private static final double MOST_OVER_A_SECOND = 30;
    private static final double MOST_RATIO = 3;

    private final OpenedRoom room;
    private final List<HeldPhone> phones = new ArrayList<>();
    private final boolean spread;
    private final List<Long> pushes = new ArrayList<>();
    private final List<Long> acknowledgements = new ArrayList<>();
    private int lost;

    private RoomBenchmark(OpenedRoom room, boolean spread) {
        this.room = room;
        this.spread = spread;
        for (int number = 0; number < PHONES; number++) {
            phones.add(new HeldPhone(room, "127.0." + (1 + number / 200) + "." + (1 + number % 200)));
        }
    }

    public static void main(String[] arguments) throws Exception {
        double[] onceOnRecord = run("on record, at once", true, false);
        double[] onceBare = run("no record, at once", false, false);
        double[] spreadOnRecord = run("on record, over 1 s", true, true);
        run("no record, over 1 s", false, true);
        goal("p99 at once, ms", onceOnRecord[1], MOST_AT_ONCE);
        goal("p99 over 1 s, ms", spreadOnRecord[1], MOST_OVER_A_SECOND);
        goal("p50 at once, times that without a record", onceOnRecord[0] / onceBare[0], MOST_RATIO);
    }

    private static void goal(String what, double measured, double most) {
        System.out.printf(Locale.ROOT, "%-10s %s: %.2f, at most %.2f%n", measured <= most ? "met" : "NOT MET", what, measured, most);
    }

    /** @return p50 and p99 of the acknowledgements, in milliseconds */
    private static double[] run(String name, boolean recorded, boolean spread) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "room-benchmark");
        long before = used();
        try (Journal journal = recorded ? JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal() : new MemoryJournal();
                OpenedRoom room = OpenedRoom.holding(journal)) {
            RoomBenchmark benchmark = new RoomBenchmark(room, spread);
            benchmark.lead(name);
            System.out.printf(Locale.ROOT, "%-22s lost %s, heap of room and phones %.1f MB%n", name, benchmark.lost, (used() - before) / 1e6);
            return new double[] {quantile(benchmark.acknowledgements, 0.5), quantile(benchmark.acknowledgements, 0.99)};
        }
    }

    private void lead(String name) throws Exception {
        room.take(Plain.NEXT);
        room.take(Plain.NEXT);
        phones.forEach(HeldPhone::join);
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> pushed = new ArrayList<>();
            List<Long> acknowledged = new ArrayList<>();
            vote(round == 0 ? Plain.OPEN : Plain.AGAIN, pushed, acknowledged);
            int counted = room.state().votes().orElseThrow().total();
            lost += PHONES - counted;
            room.take(Plain.CLOSE);
            if (round == 0) {
                print(name + ", first round", pushed, acknowledged);
            } else {
                pushes.addAll(pushed);
                acknowledgements.addAll(acknowledged);
            }
        }
        print(name, pushes, acknowledgements);
        phones.forEach(HeldPhone::close);
    }

    private void vote(Plain opening, List<Long> pushed, List<Long> acknowledged) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(PHONES + 1);
        CyclicBarrier told = new CyclicBarrier(PHONES);
        List<Thread> threads = new ArrayList<>();
        long[] opened = new long[1];
        for (int number = 0; number < PHONES; number++) {
            HeldPhone phone = phones.get(number);
            long wait = spread ? SECOND * number / PHONES : 0;
            Thread thread = new Thread(() -> {
                phone.watch();
                await(ready);
                phone.awaitVote();
                long at = System.nanoTime();
                await(told);
                pause(wait);
                long sent = System.nanoTime();
                phone.vote();
                long answered = System.nanoTime();
                synchronized (pushed) {
                    pushed.add(at - opened[0]);
                    acknowledged.add(answered - sent);
                }
            });
            threads.add(thread);
            thread.start();
        }
        await(ready);
        opened[0] = System.nanoTime();
        room.take(opening);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void pause(long nanoseconds) {
        try {
            Thread.sleep(nanoseconds / 1_000_000, (int) (nanoseconds % 1_000_000));
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void print(String name, List<Long> pushes, List<Long> acknowledgements) {
        System.out.printf(Locale.ROOT, "%-36s push p50 %7.2f p99 %7.2f max %7.2f   acknowledged p50 %7.2f p99 %7.2f max %7.2f ms%n", name,
                quantile(pushes, 0.5), quantile(pushes, 0.99), quantile(pushes, 1), quantile(acknowledgements, 0.5), quantile(acknowledgements, 0.99),
                quantile(acknowledgements, 1));
    }

    private static double quantile(List<Long> times, double share) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / MILLISECOND;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
