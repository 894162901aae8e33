package org.balancingact.app.examine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells when a file has changed and come to rest. It looks at time and size again and again: that works with editors that
 * replace the file, and on network drives, where the system's own watching does not.
 */
public final class FileWatch implements AutoCloseable {
    private static final long EVERY_MILLISECONDS = 250;

    private final Path file;
    private final Runnable changed;
    private final ScheduledExecutorService looks;
    private Optional<State> told;
    private Optional<State> seen;

    private record State(FileTime time, long size, Object key) {}

    private FileWatch(Path file, Runnable changed, ScheduledExecutorService looks) {
        this.file = file;
        this.changed = changed;
        this.looks = looks;
        this.told = state();
        this.seen = told;
    }

    /**
     * Watches until closed; it does not keep the program alive.
     *
     * @param changed called on a thread of the watch
     */
    public static FileWatch start(Path file, Runnable changed) {
        FileWatch watch = idle(file, changed);
        watch.looks.scheduleWithFixedDelay(watch::lookOn, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** A watch that looks only when told to. */
    static FileWatch idle(Path file, Runnable changed) {
        return new FileWatch(file, changed, Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "file watch");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** Else the first failure would end the watch without a word. */
    private void lookOn() {
        try {
            look();
        } catch (Throwable failure) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }

    /** Tells of a change once two looks in a row see the same. */
    void look() {
        Optional<State> now = state();
        if (now.equals(seen) && !now.equals(told)) {
            told = now;
            changed.run();
        }
        seen = now;
    }

    private Optional<State> state() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = Optional.ofNullable(attributes.fileKey());
            return Optional.of(new State(attributes.lastModifiedTime(), attributes.size(), key));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
