package org.balancingact.app.task;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Small work at set times on a thread of its own, which does not keep the program alive. What fails there is heard like every failure
 * that nobody catches, and what is to be done again and again goes on.
 */
public final class Timetable implements AutoCloseable {
    private final ScheduledExecutorService worker;

    /** @param name of its thread */
    public Timetable(String name) {
        worker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    public Future<?> later(Runnable work, long milliseconds) {
        return worker.schedule(() -> attempt(work), milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Until closed, with so much time between one end and the next beginning. */
    public void every(long milliseconds, Runnable work) {
        worker.scheduleWithFixedDelay(() -> attempt(work), milliseconds, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** The executor would keep the failure to itself, and never come back to the work. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (Throwable failure) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
