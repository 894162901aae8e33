package org.balancingact.fuzz;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Tries one case after another on a thread of its own, until it is told to stop. */
final class Worker {

    /** A case at work. */
    record Attempt(Case given, long began) {}

    private final Thread thread;
    private volatile Optional<Attempt> attempt = Optional.empty();
    private volatile boolean abandoned;

    /** @param next the seed of the case to be tried next, which all workers share */
    Worker(Cases cases, Trial trial, AtomicLong next, BooleanSupplier goOn, Counts counts, Kept kept) {
        this.thread = new Thread(() -> {
            while (goOn.getAsBoolean() && !abandoned) {
                Case given = cases.of(next.getAndIncrement());
                attempt = Optional.of(new Attempt(given, System.nanoTime()));
                try {
                    counts.count(given.kind(), trial.of(given));
                } catch (Throwable crash) {
                    counts.countCrash();
                    kept.keep(given, crash.toString(), crash);
                }
                attempt = Optional.empty();
            }
        });
        thread.setDaemon(true);
    }

    Worker start() {
        thread.start();
        return this;
    }

    Optional<Attempt> attempt() {
        return attempt;
    }

    long thread() {
        return thread.getId();
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    /** Leaves it to its case, which may never end. */
    void abandon() {
        abandoned = true;
    }
}
