package org.balancingact.journal.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JournalException;

/** A copy of the record, made while it is in use; the files themselves can be copied only while no program has them open. */
public final class Backup {
    private Backup() {}

    /** Whether a file stands there that is no earlier copy of a record. */
    public static boolean wouldLose(Path file) {
        return Files.isRegularFile(file) && StoreHeader.of(file) == StoreHeader.FOREIGN;
    }

    /**
     * What a file has to hold to be a whole record.
     *
     * @throws JournalException if there is no record in the folder, or it is damaged
     */
    public static byte[] of(DataFolder folder, Clock clock) {
        Path record = folder.record();
        if (StoreHeader.of(record) == StoreHeader.NEW) {
            throw new JournalException(Messages.of("record").text("backup.none", folder.path().toString()));
        }
        NativeLibrary.load(folder.library(), clock);
        if (DamagedStore.isDamaged(record)) {
            throw new JournalException(Messages.of("record").text("failure.damaged", record.toString()));
        }
        try (Database database = Database.open(record)) {
            return database.content();
        }
    }
}
