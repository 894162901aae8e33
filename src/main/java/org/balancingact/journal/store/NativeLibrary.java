package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JournalException;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The part of SQLite that is no Java. Its driver unpacks it into a folder before the first store is opened: the one for temporary
 * files, unless told otherwise, from which some systems let no program be loaded. Here it is one of the program's own.
 */
final class NativeLibrary {
    private static final String FOLDER_PROPERTY = "org.sqlite.tmpdir";
    private static final String COPIES = "sqlite-*";
    /** A process that was killed leaves its copy behind; one that has just started has not loaded its own yet. */
    private static final Duration STALE = Duration.ofHours(1);
    private static boolean loaded;

    private NativeLibrary() {}

    /**
     * Loads it, once in the life of the process.
     *
     * @param folder where it is unpacked; where that can't be, in the folder for temporary files
     * @throws JournalException if it can be loaded from neither
     */
    static synchronized void load(Path folder, Clock clock) {
        if (!loaded) {
            loaded = isLoadedFrom(folder, clock) || isLoaded();
        }
        if (!loaded) {
            throw new JournalException(Messages.of("record").text("opening.no-library", folder.toString(), System.getProperty("java.io.tmpdir")));
        }
    }

    private static boolean isLoadedFrom(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
            removeStale(folder, clock.instant().minus(STALE));
        } catch (IOException unwritable) {
            return false;
        }
        System.setProperty(FOLDER_PROPERTY, folder.toString());
        try {
            return isLoaded();
        } finally {
            System.clearProperty(FOLDER_PROPERTY);
        }
    }

    private static boolean isLoaded() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError unloadable) {
            return false;
        }
    }

    /** Removes copies that were unpacked before the moment. */
    static void removeStale(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, COPIES)) {
            for (Path copy : copies) {
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(before)) {
                    remove(copy);
                }
            }
        }
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException inUse) {
            // Another process has loaded it.
        }
    }
}
