package org.balancingact.journal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balancingact.journal.CountedPick;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Style;

/** The rows of picks. A row is never removed while its run stays: taken back, it is marked as withdrawn. */
final class PickTable {
    private static final String SEPARATOR = "\n";
    /** Of each scenario the run that was finished first, from scenario to scenario by the index: as fast with 10,000 runs as with ten. */
    private static final String COUNTING = """
            WITH RECURSIVE played(scenario_id) AS (
                SELECT min(scenario_id) FROM countable_runs WHERE alias = ?1
                UNION ALL
                SELECT (SELECT min(scenario_id) FROM countable_runs WHERE alias = ?1 AND scenario_id > played.scenario_id)
                FROM played WHERE played.scenario_id IS NOT NULL),
            counting(id) AS (
                SELECT (SELECT id FROM countable_runs WHERE alias = ?1 AND scenario_id = played.scenario_id
                    ORDER BY ended, id LIMIT 1)
                FROM played)
            """;

    private final Database database;

    PickTable(Database database) {
        this.database = database;
    }

    /** False where the run is gone or finished, or the position is not the next one. */
    boolean add(RunId run, Pick pick) {
        // One statement and no index but the primary key: a single page reaches the disk for each choice.
        return 1 == database.update("""
                INSERT INTO picks (run, entry, position, scene, option, offered, style, dimension, demand, shown, picked)
                SELECT id, 1 + (SELECT coalesce(max(entry), 0) FROM picks WHERE run = id), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
                FROM runs
                WHERE uuid = ?1 AND ended IS NULL AND ?2 = 1 + (SELECT count(*) FROM picks WHERE run = id AND NOT withdrawn)
                """, run, pick.position(), pick.scene(), pick.option(), String.join(SEPARATOR, pick.offered()), pick.style().id(),
                pick.dimension().id(), pick.demand(), pick.shown(), pick.picked());
    }

    /** False where the run is gone or finished, or has no pick that stands. */
    boolean takeBack(RunId run) {
        return 1 == database.update("""
                UPDATE picks SET withdrawn = 1
                WHERE run = (SELECT id FROM runs WHERE uuid = ?1 AND ended IS NULL) AND entry =
                    (SELECT max(entry) FROM picks AS last WHERE last.run = picks.run AND NOT last.withdrawn)
                """, run);
    }

    /** The positions at which a pick has been taken back. */
    Set<Integer> takenBack(RunId run) {
        return Set.copyOf(database.list("""
                SELECT DISTINCT position FROM picks WHERE run = (SELECT id FROM runs WHERE uuid = ?) AND withdrawn
                """, row -> row.number("position"), run));
    }

    /** False where no pick stands at the position. */
    boolean reflect(RunId run, int position, Reflection reflection) {
        return 1 == database.update("""
                UPDATE picks SET own_tag = ?, confidence = ?, reason = ?
                WHERE run = (SELECT id FROM runs WHERE uuid = ?) AND position = ? AND NOT withdrawn
                """, reflection.ownTag().map(Style::id), reflection.confidence(), reflection.reason(), run, position);
    }

    /** The choices that stand, in order. */
    List<RecordedChoice> choices(RunId run) {
        List<Entry> entries = database.list("SELECT * FROM picks WHERE run = (SELECT id FROM runs WHERE uuid = ?) ORDER BY entry",
                PickTable::entry, run);
        Map<String, Pick> firsts = new HashMap<>();
        List<RecordedChoice> standing = new ArrayList<>();
        for (Entry entry : entries) {
            Pick first = firsts.computeIfAbsent(entry.pick().scene(), scene -> entry.pick());
            if (!entry.withdrawn()) {
                boolean changed = !first.option().equals(entry.pick().option());
                standing.add(new RecordedChoice(entry.pick(),
                        changed ? Optional.of(first) : Optional.empty(), entry.reflection()));
            }
        }
        return standing;
    }

    private record Entry(Pick pick, boolean withdrawn, Reflection reflection) {}

    private static Entry entry(Row row) throws SQLException {
        Pick pick = new Pick(row.number("position"), row.text("scene"), row.text("option"),
                List.of(row.text("offered").split(SEPARATOR)), row.word("style", Style::of), row.word("dimension", Dimension::of),
                row.number("demand"), row.instant("shown"), row.instant("picked"));
        Reflection reflection = new Reflection(row.optionalWord("own_tag", Style::of), row.optionalNumber("confidence"),
                row.optionalText("reason"));
        return new Entry(pick, row.flag("withdrawn"), reflection);
    }

    List<CountedPick> counted(Optional<String> alias) {
        return database.list(COUNTING + """
                SELECT runs.uuid, runs.scenario_id, runs.scenario_title, first_picks.*, standing.style AS stood, standing.own_tag AS tag
                FROM counting
                JOIN runs ON runs.id = counting.id
                JOIN first_picks ON first_picks.run = runs.id
                JOIN picks AS standing ON standing.run = runs.id AND standing.scene = first_picks.scene AND NOT standing.withdrawn
                WHERE (%s)
                ORDER BY runs.ended, runs.id, first_picks.entry
                """.formatted(RunTable.ANSWERED), PickTable::counted, alias.orElse(""));
    }

    /** The runs that would count, were they debriefed, longest over first. */
    List<RunId> uncounted(Optional<String> alias) {
        return database.list(COUNTING + "SELECT runs.uuid FROM counting JOIN runs ON runs.id = counting.id WHERE NOT ("
                + RunTable.ANSWERED + ") ORDER BY runs.ended, runs.id", row -> row.run("uuid"), alias.orElse(""));
    }

    private static CountedPick counted(Row row) throws SQLException {
        return new CountedPick(row.run("uuid"), row.text("scenario_id"), row.text("scenario_title"), row.number("position"),
                row.word("style", Style::of), row.word("dimension", Dimension::of), row.number("demand"),
                row.word("stood", Style::of), row.optionalWord("tag", Style::of));
    }
}
