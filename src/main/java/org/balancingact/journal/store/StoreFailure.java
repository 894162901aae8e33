package org.balancingact.journal.store;

import java.sql.SQLException;
import org.balancingact.i18n.FailureWords;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JournalException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite reports, told in words that help. */
final class StoreFailure {
    /** SQLite adds details in the higher bits of its result codes. */
    private static final int PRIMARY_CODE = 0xFF;

    private StoreFailure() {}

    static JournalException of(SQLException failure, String file) {
        Messages messages = Messages.of("record");
        String message = switch (code(failure)) {
            case SQLITE_FULL -> messages.text("failure.full", file);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> messages.text("failure.readonly", file);
            case SQLITE_BUSY, SQLITE_LOCKED -> messages.text("failure.busy", file);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> messages.text("failure.damaged", file);
            default -> messages.text("failure.other", file, FailureWords.saidBySystem(failure));
        };
        return new JournalException(message, failure);
    }

    /** Whether the store itself is broken, not what surrounds it. */
    static boolean isDamage(JournalException failure) {
        return failure.getCause() instanceof SQLException cause
                && (code(cause) == SQLiteErrorCode.SQLITE_CORRUPT || code(cause) == SQLiteErrorCode.SQLITE_NOTADB);
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY_CODE);
    }
}
