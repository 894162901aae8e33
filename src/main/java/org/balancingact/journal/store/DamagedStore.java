package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JournalException;

/** Finds out whether a store is broken, and takes a broken one out of the way. */
final class DamagedStore {
    private static final String SUSPICION = "-suspect";
    /** The main file and what lies beside it. */
    private static final List<String> SUFFIXES = List.of("", "-wal", "-shm", SUSPICION);
    /** Bytes. */
    private static final long QUICKLY_READ = 2 << 20;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss-SSS");

    private DamagedStore() {}

    /**
     * Looks whether the tables are this program's and reads through them; not through those of a big store that was closed properly
     * and has shown no damage since, as that takes a good part of a second.
     *
     * @throws JournalException where it can't be told, or the store was made by a newer version
     */
    static boolean isDamaged(Path store) {
        return switch (StoreHeader.of(store)) {
            case NEW -> false;
            case FOREIGN, CUT -> true;
            case NEWER -> throw Schema.newer(store.toString());
            case OURS -> !passesCheck(store, isDoubtful(store));
        };
    }

    private static boolean isDoubtful(Path store) {
        try {
            return Files.size(store) <= QUICKLY_READ || Files.exists(WriteAheadLog.of(store)) || Files.exists(suspicion(store));
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** Notes that damage was met while the store was in use, so that it is read through at the next opening. */
    static void suspect(Path store) {
        try {
            Files.write(suspicion(store), new byte[0]);
        } catch (IOException alsoFailing) {
            // Then the next opening meets the damage as this one did.
        }
    }

    private static Path suspicion(Path store) {
        return store.resolveSibling(store.getFileName() + SUSPICION);
    }

    private static boolean passesCheck(Path store, boolean closely) {
        try (Database database = Database.open(store)) {
            return Schema.isSound(database)
                    && (!closely || database.list("PRAGMA quick_check(1)", row -> row.text("quick_check")).equals(List.of("ok")));
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
