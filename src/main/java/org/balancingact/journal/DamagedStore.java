package org.balancingact.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.balancingact.i18n.Messages;

/** Finds out whether a store is broken, and takes a broken one out of the way. */
final class DamagedStore {
    /** SQLite’s files beside the main one. */
    private static final List<String> SUFFIXES = List.of("", "-wal", "-shm");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss-SSS");

    private DamagedStore() {}

    /**
     * Reads through the whole store.
     *
     * @throws JournalException where it can't be told, or the store was made by a newer version
     */
    static boolean isDamaged(Path store) {
        return switch (StoreHeader.of(store)) {
            case NEW -> false;
            case FOREIGN -> true;
            case NEWER -> throw Schema.newer(store.toString());
            case OURS -> !passesCheck(store);
        };
    }

    private static boolean passesCheck(Path store) {
        try (Database database = Database.open(store)) {
            return database.list("PRAGMA quick_check(1)", row -> row.text("quick_check")).equals(List.of("ok"));
        } catch (JournalException failure) {
            if (StoreFailure.isDamage(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Renames the store and its companions, and says what it is called now. */
    static Path setAside(Path store, Clock clock) {
        String name = "record-damaged-" + STAMP.format(LocalDateTime.now(clock)) + ".sqlite";
        try {
            for (String suffix : SUFFIXES) {
                Path part = store.resolveSibling(store.getFileName() + suffix);
                if (Files.exists(part)) {
                    Files.move(part, store.resolveSibling(name + suffix));
                }
            }
        } catch (IOException failure) {
            throw new JournalException(Messages.of("record").text("opening.stuck", store.toString(), name), failure);
        }
        return store.resolveSibling(name);
    }
}
