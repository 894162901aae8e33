package org.balancingact.app.examine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.balancingact.app.task.Timetable;

/**
 * Tells when a file has changed and come to rest. It looks at time and size again and again: that works with editors that
 * replace the file, and on network drives, where the system's own watching does not.
 */
public final class FileWatch implements AutoCloseable {
    private static final long EVERY_MILLISECONDS = 250;

    private final Path file;
    private final Runnable changed;
    private final Timetable looks = new Timetable("file watch");
    private Optional<State> told;
    private Optional<State> seen;

    private record State(FileTime time, long size, Object key) {}

    /** A watch that looks only when told to. */
    FileWatch(Path file, Runnable changed) {
        this.file = file;
        this.changed = changed;
        this.told = state();
        this.seen = told;
    }

    /**
     * Watches until closed; it does not keep the program alive.
     *
     * @param changed called on a thread of the watch
     */
    public static FileWatch start(Path file, Runnable changed) {
        FileWatch watch = new FileWatch(file, changed);
        watch.looks.every(EVERY_MILLISECONDS, watch::look);
        return watch;
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
        looks.close();
    }
}
