package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.journal.JournalException;

/** A record in memory, filled from a store that can be read but not written to, such as one on a locked stick. */
final class ReadCopy {
    private ReadCopy() {}

    /** Empty where there is no sound store of this version or an older one. */
    static Optional<SqliteJournal> of(Path store) {
        try {
            return StoreHeader.of(store) == StoreHeader.OURS ? Optional.of(inMemory(store)) : Optional.empty();
        } catch (JournalException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static SqliteJournal inMemory(Path store) throws IOException {
        Path folder = Files.createTempDirectory("balancing-act");
        try {
            // With its log, of which SQLite may have to carry commits over: that needs a place to write.
            Path copy = Files.copy(store, folder.resolve("copy"));
            if (Files.exists(WriteAheadLog.of(store))) {
                Files.copy(WriteAheadLog.of(store), WriteAheadLog.of(copy));
            }
            return SqliteJournal.inMemory(copy);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
