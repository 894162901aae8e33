package org.balancingact.journal.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.balancingact.journal.RunId;

/** The rows of drafts: one for each field in which something stands. */
final class DraftTable {
    private final Database database;

    DraftTable(Database database) {
        this.database = database;
    }

    void keep(RunId run, Map<String, String> texts) {
        database.update("DELETE FROM drafts WHERE run = (SELECT id FROM runs WHERE uuid = ?)", run);
        texts.forEach((field, text) -> database.update("""
                INSERT INTO drafts (run, field, text) SELECT id, ?2, ?3 FROM runs WHERE uuid = ?1 AND ?3 <> ''
                """, run, field, text));
    }

    Map<String, String> of(RunId run) {
        return database.list("SELECT field, text FROM drafts WHERE run = (SELECT id FROM runs WHERE uuid = ?)",
                row -> Map.entry(row.text("field"), row.text("text")), run)
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
