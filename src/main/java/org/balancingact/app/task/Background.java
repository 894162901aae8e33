package org.balancingact.app.task;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Runs work away from the thread that draws, one piece after the other, and hands the result back to that thread:
 * {@code background.run(journal::count).then(label::show).otherwise(this::tell).start()}.
 */
public final class Background {
    private final Executor worker;
    private final Executor screen;

    private Background(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /** Works on one thread of that name, which does not keep the program alive. */
    public static Background thread(String name) {
        return new Background(Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        }), Platform::runLater);
    }

    /** Does everything at once on the calling thread: for tests. */
    public static Background sameThread() {
        return new Background(Runnable::run, Runnable::run);
    }

    /** Leaves the work, and showing what comes of it, to an executor: for tests that go step by step. */
    public static Background by(Executor executor) {
        return new Background(executor, executor);
    }

    public <T> Work<T> run(Supplier<T> work) {
        return new Work<>(work, result -> {}, Background::rethrow);
    }

    public Work<Boolean> run(Runnable work) {
        return run(() -> {
            work.run();
            return true;
        });
    }

    /** Does something on the thread that draws, from any thread. */
    public void show(Runnable change) {
        screen.execute(change);
    }

    private static void rethrow(RuntimeException failure) {
        throw failure;
    }

    /** A piece of work with what follows from it; nothing happens before {@link #start()}. */
    public final class Work<T> {
        private final Supplier<T> work;
        private final Consumer<T> then;
        private final Consumer<RuntimeException> otherwise;

        private Work(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> otherwise) {
            this.work = work;
            this.then = then;
            this.otherwise = otherwise;
        }

        /** Takes the result, on the thread that draws. */
        public Work<T> then(Consumer<T> next) {
            return new Work<>(work, next, otherwise);
        }

        /** Takes the failure, on the thread that draws. Without it a failure is thrown there. */
        public Work<T> otherwise(Consumer<RuntimeException> next) {
            return new Work<>(work, then, next);
        }

        public void start() {
            worker.execute(() -> screen.execute(outcome()));
        }

        private Runnable outcome() {
            try {
                T result = work.get();
                return () -> then.accept(result);
            } catch (RuntimeException failure) {
                return () -> otherwise.accept(failure);
            }
        }
    }
}
