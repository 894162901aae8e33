package org.balancingact.journal.store;

import java.util.OptionalInt;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.RunId;

/** The columns of {@code picks} and {@code runs} that say which page is open. */
final class OpenPageTable {
    private static final String LATEST = """
            FROM picks WHERE run = (SELECT id FROM runs WHERE uuid = ?1) AND NOT withdrawn ORDER BY entry DESC LIMIT 1
            """;

    /** What {@code ending_open} holds besides 0, left, and 1, open at what became of it. */
    private static final int REACHED = 2;

    private final Database database;

    OpenPageTable(Database database) {
        this.database = database;
    }

    /** False where the run is gone or finished. */
    boolean open(RunId run, OpenPage page) {
        int opened = database.update("""
                UPDATE picks SET page = ?2
                WHERE run = (SELECT id FROM runs WHERE uuid = ?1 AND ended IS NULL) AND entry = (SELECT entry %s)
                """.formatted(LATEST), run, page.number());
        return opened == 1
                || 1 == database.update("UPDATE runs SET page = ?2 WHERE uuid = ?1 AND ended IS NULL", run, page.number());
    }

    OpenPage page(RunId run) {
        return database.first("SELECT coalesce((SELECT page %s), (SELECT page FROM runs WHERE uuid = ?1), 0) AS page".formatted(LATEST),
                row -> new OpenPage(row.number("page")), run).orElseThrow();
    }

    boolean isEndingOpen(RunId run) {
        return database.first("SELECT 1 FROM runs WHERE uuid = ? AND ending_open AND NOT (" + RunTable.ANSWERED + ")", row -> true, run)
                .isPresent();
    }

    void reachEnding(RunId run) {
        database.update("UPDATE runs SET ending_open = ? WHERE uuid = ? AND ending_open", REACHED, run);
    }

    boolean isEndingReached(RunId run) {
        return isEndingOpen(run) && database.first("SELECT 1 FROM runs WHERE uuid = ? AND ending_open = ?", row -> true, run, REACHED).isPresent();
    }

    /** False where the run is gone. */
    boolean leaveEnding(RunId run) {
        return 1 == database.update("UPDATE runs SET ending_open = 0 WHERE uuid = ?", run);
    }

    /** The column has pages of the story from 0 upwards; those of the debrief lie below. */
    void openDebrief(RunId run, int page) {
        database.update("UPDATE runs SET page = ?2 WHERE uuid = ?1 AND ended IS NOT NULL", run, -page);
    }

    OptionalInt debriefPage(RunId run) {
        return database.first("SELECT -page AS page FROM runs WHERE uuid = ? AND page < 0 AND debrief_open", row -> row.number("page"), run)
                .map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** False where the run is gone. */
    boolean leaveDebrief(RunId run) {
        return 1 == database.update("UPDATE runs SET debrief_open = 0 WHERE uuid = ?", run);
    }
}
