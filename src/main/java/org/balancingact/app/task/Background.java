package org.balancingact.app.task;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.balancingact.i18n.FailureWords;

/**
 * Runs work away from the thread that draws, one piece after the other, and hands the result back to that thread:
 * {@code background.run(journal::count).then(label::show).otherwise(this::tell).start()}. Whatever is thrown, by the work or by
 * what follows from it, is told in words: to {@code otherwise} or, without one, to the listener that every background has.
 */
public final class Background {
    private final Executor worker;
    private final Executor screen;
    private final Consumer<Throwable> failed;

    private Background(Executor worker, Executor screen, Consumer<Throwable> failed) {
        this.worker = worker;
        this.screen = screen;
        this.failed = failed;
    }

    /**
     * Works on one thread of that name, which does not keep the program alive.
     *
     * @param failed told on the thread that draws what nothing else has been told
     */
    public static Background thread(String name, Consumer<Throwable> failed) {
        return new Background(Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        }), Platform::runLater, failed);
    }

    /** Does everything at once on the calling thread, where it also throws what fails: for tests. */
    public static Background sameThread() {
        return by(Runnable::run);
    }

    /** The same, which throws nothing. */
    public static Background sameThread(Consumer<Throwable> failed) {
        return new Background(Runnable::run, Runnable::run, failed);
    }

    /** Leaves the work, and showing what comes of it, to an executor, which also gets what fails: for tests that go step by step. */
    public static Background by(Executor executor) {
        return new Background(executor, executor, Background::rethrow);
    }

    public <T> Work<T> run(Supplier<T> work) {
        return new Work<>(work, () -> {}, result -> {}, failed);
    }

    public Work<Boolean> run(Runnable work) {
        return run(() -> {
            work.run();
            return true;
        });
    }

    /** Does something on the thread that draws, from any thread. */
    public void show(Runnable change) {
        screen.execute(() -> attempt(change));
    }

    /** Waits until all that was started before has been done, but no longer than so many seconds. */
    public void settle(long seconds) {
        CountDownLatch done = new CountDownLatch(1);
        try {
            worker.execute(done::countDown);
            done.await(seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException | InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Throwable failure) {
            failed.accept(failure);
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /** A piece of work with what follows from it; nothing happens before {@link #start()}. */
    public final class Work<T> {
        private final Supplier<T> work;
        private final Runnable ended;
        private final Consumer<T> then;
        private final Consumer<Throwable> otherwise;

        private Work(Supplier<T> work, Runnable ended, Consumer<T> then, Consumer<Throwable> otherwise) {
            this.work = work;
            this.ended = ended;
            this.then = then;
            this.otherwise = otherwise;
        }

        /** Is told first of all, on the thread that draws, that the work has ended, well or not: here a control comes back. */
        public Work<T> ended(Runnable next) {
            return new Work<>(work, next, then, otherwise);
        }

        /** Takes the result, on the thread that draws. */
        public Work<T> then(Consumer<T> next) {
            return new Work<>(work, ended, next, otherwise);
        }

        /** Takes, on the thread that draws, a sentence for people that says why the work could not be done. */
        public Work<T> otherwise(Consumer<String> next) {
            return new Work<>(work, ended, then, failure -> next.accept(FailureWords.of(failure)));
        }

        public void start() {
            try {
                worker.execute(() -> show(outcome()));
            } catch (RejectedExecutionException | OutOfMemoryError noThread) {
                show(after(() -> otherwise.accept(noThread)));
            }
        }

        private Runnable outcome() {
            try {
                T result = work.get();
                return after(() -> then.accept(result));
            } catch (Throwable failure) {
                return after(() -> otherwise.accept(failure));
            }
        }

        private Runnable after(Runnable next) {
            return () -> {
                attempt(ended);
                next.run();
            };
        }
    }
}
