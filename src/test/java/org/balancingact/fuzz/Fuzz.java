package org.balancingact.fuzz;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import org.balancingact.fuzz.Watchdog.Sight;

/**
 * Breaks scenario files, run files and run codes in a million ways and sees what the program makes of them: each is either refused
 * in words, with a place, or can be played, told, drawn as a map and counted. What fails is printed with its seed and kept in
 * {@code target/fuzz}.
 */
public final class Fuzz {
    private static final int WORKERS = 2;
    private static final long GLANCE = 50;
    private static final Duration BETWEEN_WORDS = Duration.ofMinutes(1);

    private final Cases cases = new Cases();
    private final Trial trial = new Trial(cases);
    private final Counts counts = new Counts();
    private final Watchdog watchdog = new Watchdog();
    private final Kept kept;
    private final AtomicLong next;

    Fuzz(long firstSeed, Path folder) {
        this.next = new AtomicLong(firstSeed);
        this.kept = new Kept(folder);
    }

    /** Minutes; or minutes and the seed of the first case; or “case” and the seed of the only one. */
    public static void main(String[] arguments) throws InterruptedException {
        boolean one = arguments[0].equals("case");
        Fuzz fuzz = new Fuzz(arguments.length > 1 ? Long.parseLong(arguments[1]) : System.currentTimeMillis(), Path.of("target", "fuzz"));
        long end = System.nanoTime() + (one ? 0 : Duration.ofMinutes(Long.parseLong(arguments[0])).toNanos());
        Counts counts = one ? fuzz.run(1, 1) : fuzz.run(tried -> System.nanoTime() < end, WORKERS);
        System.exit(counts.isClean() ? 0 : 1);
    }

    /** @param most how many cases there are to be */
    Counts run(long most, int workers) throws InterruptedException {
        return run(tried -> tried < most, workers);
    }

    private Counts run(LongPredicate goOn, int many) throws InterruptedException {
        long first = next.get();
        System.out.println("first seed " + first);
        BooleanSupplier goingOn = () -> goOn.test(next.get() - first);
        List<Worker> workers = new ArrayList<>();
        for (int k = 0; k < many; k++) {
            workers.add(worker(goingOn));
        }
        long words = System.nanoTime();
        while (workers.stream().anyMatch(Worker::isAlive)) {
            Thread.sleep(GLANCE);
            workers.replaceAll(worker -> watched(worker, goingOn));
            if (System.nanoTime() - words > BETWEEN_WORDS.toNanos()) {
                words = System.nanoTime();
                System.out.println(counts);
            }
        }
        System.out.println(counts);
        return counts;
    }

    private Worker worker(BooleanSupplier goingOn) {
        return new Worker(cases, trial, next, goingOn, counts, kept).start();
    }

    /** The worker; one that never comes back is left alone, and another takes its place. */
    private Worker watched(Worker worker, BooleanSupplier goingOn) {
        Sight sight = watchdog.look(worker);
        if (sight == Sight.HANGS) {
            counts.countHang();
            worker.attempt().ifPresent(attempt -> kept.keep(attempt.given(), "hangs", watchdog.trace(worker)));
        } else if (sight == Sight.LOST) {
            worker.abandon();
            return worker(goingOn);
        }
        return worker;
    }
}
