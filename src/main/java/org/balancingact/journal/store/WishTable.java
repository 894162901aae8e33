package org.balancingact.journal.store;

import java.sql.SQLException;
import java.util.Optional;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Wished;

/** The rows of wishes, one a run. */
final class WishTable {
    private final Database database;

    WishTable(Database database) {
        this.database = database;
    }

    /** False where the run is gone. */
    boolean choose(RunId run, Wished.Choice choice) {
        return 1 == database.update("""
                INSERT INTO wishes (run, wish, wished) SELECT id, ?, ? FROM runs WHERE uuid = ?
                ON CONFLICT (run) DO UPDATE SET wish = excluded.wish, wished = excluded.wished
                """, choice.wish(), choice.at(), run);
    }

    /** False where the run is gone. */
    boolean tried(RunId run, Plan.Result result) {
        return 1 == database.update("""
                INSERT INTO wishes (run, tried) SELECT id, ? FROM runs WHERE uuid = ?
                ON CONFLICT (run) DO UPDATE SET tried = excluded.tried
                """, result.id(), run);
    }

    Wished of(RunId run) {
        return database.first("SELECT * FROM wishes WHERE run = (SELECT id FROM runs WHERE uuid = ?)",
                row -> new Wished(choice(row), row.optionalWord("tried", Plan.Result::of)), run).orElse(Wished.NOTHING);
    }

    private static Optional<Wished.Choice> choice(Row row) throws SQLException {
        Optional<String> wish = row.optionalText("wish");
        return wish.isPresent() ? Optional.of(new Wished.Choice(wish.get(), row.instant("wished"))) : Optional.empty();
    }
}
