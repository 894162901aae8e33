package org.balancingact.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.balancingact.fuzz.Worker.Attempt;

/** Notices cases that take too long: by the time of the processor, so that a busy computer is no fault, or far longer by the clock. */
final class Watchdog {
    static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration LONGEST_BY_THE_CLOCK = Duration.ofSeconds(30);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Worker, Seen> seen = new HashMap<>();

    /** A case when it was seen first, and how long its thread had worked by then. */
    private record Seen(Attempt attempt, long worked, boolean reported) {}

    /** What is to be thought of a worker. */
    enum Sight { WELL, HANGS, HANGS_STILL, LOST }

    /** To be asked many times a second. */
    Sight look(Worker worker) {
        Attempt now = worker.attempt().orElse(null);
        Seen before = seen.get(worker);
        if (now == null || before == null || before.attempt() != now) {
            seen.put(worker, new Seen(now, threads.getThreadCpuTime(worker.thread()), false));
            return Sight.WELL;
        }
        boolean late = System.nanoTime() - now.began() > LONGEST_BY_THE_CLOCK.toNanos();
        if (before.reported()) {
            return late ? Sight.LOST : Sight.HANGS_STILL;
        }
        if (late || threads.getThreadCpuTime(worker.thread()) - before.worked() > LONGEST.toNanos()) {
            seen.put(worker, new Seen(now, before.worked(), true));
            return Sight.HANGS;
        }
        return Sight.WELL;
    }

    /** Where the worker's thread is. */
    Throwable trace(Worker worker) {
        Throwable trace = new Throwable();
        trace.setStackTrace(threads.getThreadInfo(worker.thread(), Integer.MAX_VALUE).getStackTrace());
        return trace;
    }
}
