package org.balancingact.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.VisibleText;
import org.balancingact.journal.JournalException;

/**
 * The tables of the store, version by version: {@code assets/record/N.sql} leads from version N - 1 to N. In these scripts
 * {@code kept} and {@code kept_name} stand for those of {@link VisibleText}.
 */
final class Schema {
    /** The newest version that this program knows. */
    static final int VERSION = 13;

    /** Marks a store as this program's: “BAct” in ASCII. */
    static final int APPLICATION = 0x42416374;

    private Schema() {}

    /**
     * Brings the store up to {@link #VERSION}; all steps are taken or none.
     *
     * @throws JournalException if it is newer than that
     */
    static void migrate(Database database) {
        migrate(database, VERSION);
        if (version(database) > VERSION) {
            throw newer(database.name());
        }
    }

    static JournalException newer(String store) {
        return new JournalException(Messages.of("record").text("opening.newer", store));
    }

    /** Brings an older store up to the version. */
    static void migrate(Database database, int target) {
        if (version(database) >= target) {
            return;
        }
        database.function("kept", VisibleText::kept);
        database.function("kept_name", VisibleText::keptName);
        database.together(() -> {
            // Read again: another process may have been faster.
            for (int next = version(database) + 1; next <= target; next++) {
                database.run(script(next));
                database.run("PRAGMA user_version = " + next);
            }
            database.run("PRAGMA application_id = " + APPLICATION);
        });
        // Into the main file, where an older program looks for the version before it opens the store.
        database.emptyLog();
    }

    /**
     * Whether its tables are to the letter those of its version: SQLite need not notice that a name or a rule is damaged. A newer
     * version's are not known.
     */
    static boolean isSound(Database database) {
        int version = version(database);
        try (Database made = Database.inMemory()) {
            migrate(made, Math.min(version, VERSION));
            return version > VERSION || tables(database).equals(tables(made));
        }
    }

    private static List<String> tables(Database database) {
        return database.list("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') AS part "
                + "FROM sqlite_schema ORDER BY name", row -> row.text("part"));
    }

    static int version(Database database) {
        return database.first("PRAGMA user_version", row -> row.number("user_version")).orElseThrow();
    }

    private static String script(int version) {
        try (InputStream script = Schema.class.getResourceAsStream("/assets/record/" + version + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
