package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;

/**
 * The record as it could be opened. There always is one: where none can be kept, it lives in memory, with a copy of what
 * can still be read.
 *
 * @param notice what the player should know about it, ready to be shown: a damaged store was set aside, or nothing is kept
 * @param unread why nobody knows what is on record; empty where that is known
 */
public record JournalOpening(Journal journal, Optional<String> notice, Optional<String> unread) {
    private static final Messages MESSAGES = Messages.of("record");

    /**
     * The same as {@link #of}; the record is closed, too, when the process is told to end. For those who have nothing more to keep by then.
     */
    public static JournalOpening closedAtExit(DataFolder folder, Clock clock) {
        JournalOpening opening = of(folder, clock);
        if (opening.journal() instanceof SqliteJournal kept) {
            kept.closeAtExit();
        }
        return opening;
    }

    /**
     * Opens the record in the folder, and begins one where there is none. Whoever opens it closes it.
     *
     * @param clock gives a damaged store that is set aside the time in its name
     */
    public static synchronized JournalOpening of(DataFolder folder, Clock clock) {
        try {
            NativeLibrary.load(folder.library(), clock);
        } catch (JournalException unloadable) {
            return passing(unloadable);
        }
        try {
            makeFolder(folder.path());
            return lasting(folder, clock);
        } catch (JournalException unusable) {
            return ReadCopy.of(folder.record())
                    .map(copy -> new JournalOpening(copy, Optional.of(MESSAGES.text("opening.copied", unusable.sentence())), Optional.empty()))
                    .orElseGet(() -> passing(unusable));
        }
    }

    private static JournalOpening passing(JournalException reason) {
        String sentence = reason.sentence();
        return new JournalOpening(new MemoryJournal(), Optional.of(MESSAGES.text("opening.unusable", sentence)), Optional.of(sentence));
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new JournalException(MESSAGES.text("opening.folder", folder.toString()), failure);
        }
    }

    private static JournalOpening lasting(DataFolder folder, Clock clock) {
        Claims claims = Claims.in(folder.locks());
        try {
            // One process at a time, so that two of them never set the same damaged store aside.
            return claims.alone(() -> {
                Optional<Database> sound = sound(folder.record());
                Optional<Path> aside = sound.isPresent()
                        ? Optional.empty() : Optional.of(DamagedStore.setAside(folder.record(), clock));
                Journal journal = new SqliteJournal(sound.orElseGet(() -> open(folder.record())), claims, true);
                return new JournalOpening(journal, aside.map(Path::toString)
                        .map(path -> MESSAGES.text("opening.damaged", path)), Optional.empty());
            });
        } catch (JournalException failure) {
            claims.close();
            throw failure;
        }
    }

    /** Empty where the store is damaged, as far as that can be told by now. */
    private static Optional<Database> sound(Path record) {
        try {
            return DamagedStore.isDamaged(record) ? Optional.empty() : Optional.of(open(record));
        } catch (JournalException failure) {
            if (StoreFailure.isDamage(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private static Database open(Path record) {
        Database database = Database.open(record);
        try {
            Schema.migrate(database);
            database.readyForCommits();
            return database;
        } catch (JournalException failure) {
            database.close();
            throw failure;
        }
    }
}
