package org.balancingact.journal.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.StoredFinish;

/** The rows of runs: one a run, how it came out, and the scenario text it needs. */
final class RunTable implements KeptRuns {
    /** Whether the player has been asked for a first impression: from then on the debrief may tell. */
    static final String ANSWERED = "feeling IS NOT NULL OR predicted_leader_moves IS NOT NULL";
    private static final String SUMMARIES = """
            SELECT runs.*,
                coalesce((SELECT picked FROM picks WHERE run = runs.id ORDER BY entry DESC LIMIT 1), started) AS touched,
                (SELECT count(*) FROM first_picks WHERE run = runs.id AND style = 'leader') AS leader_picks,
                (SELECT count(*) FROM first_picks WHERE run = runs.id AND style = 'manager') AS manager_picks,
                origin = 'imported' OR %1$s AS revealed,
                (%1$s) AND id IS (
                    SELECT countable.id FROM countable_runs AS countable
                    WHERE countable.alias = runs.alias AND countable.scenario_id = runs.scenario_id
                    ORDER BY countable.ended, countable.id LIMIT 1) AS counted
            FROM runs
            """.formatted(ANSWERED);

    /** A run of a table waits with its room; once that is closed, nobody at this computer goes on with it. */
    private static final String OF_NO_TABLE = "NOT EXISTS (SELECT 1 FROM room_tables WHERE played = %s.id)";

    /** The runs whose players have not come to the end of the story, or of what there is to be seen of it. */
    private static final String WAITING = """
            (SELECT id, started FROM runs INDEXED BY runs_unfinished WHERE ended IS NULL AND origin = 'played' AND %1$s
            UNION ALL
            SELECT id, started FROM runs INDEXED BY runs_debrief_open WHERE debrief_open = 1 AND %1$s)
            """.formatted(OF_NO_TABLE.formatted("runs"));

    private final Database database;

    RunTable(Database database) {
        this.database = database;
    }

    /** Adds the run without its choices, and the scenario text if it is new; false where the run is there already. */
    boolean add(RunRecord run, String scenarioText) {
        database.update("INSERT OR IGNORE INTO scenario_texts (content_hash, text) VALUES (?, ?)",
                run.contentHash(), scenarioText);
        return 1 == database.update("""
                INSERT OR IGNORE INTO runs (uuid, scenario_id, scenario_version, scenario_title, content_hash, engine_version,
                    seed, mode, origin, alias, started, feeling, predicted_leader_moves, promise)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, run.id(), run.scenarioId(), run.scenarioVersion(), run.scenarioTitle(),
                run.contentHash(), run.engineVersion(),
                run.seed(), run.mode().id(), run.origin().id(), run.alias().orElse(""), run.started(),
                run.impression().feeling(), run.impression().leaderMoves(), run.promise());
    }

    /** False where the run is gone. */
    boolean promise(RunId run, String promise) {
        return 1 == database.update("UPDATE runs SET promise = ? WHERE uuid = ?", promise, run);
    }

    /** False where the run is gone or finished already. */
    boolean finish(RunId run, StoredFinish finish, String endingTitle) {
        int finished = database.update("""
                UPDATE runs SET ended = ?, ending = ?, ending_title = ?, ending_open = origin = 'played',
                    debrief_open = origin = 'played'
                WHERE uuid = ? AND ended IS NULL
                """, finish.ended(), finish.ending(), endingTitle, run);
        finish.outcome().forEach((indicator, amount) ->
                database.update("INSERT INTO outcomes (run, indicator, amount) SELECT id, ?, ? FROM runs WHERE uuid = ? AND ? = 1",
                        indicator, amount, run, finished));
        return finished == 1;
    }

    /** False where the run is gone. */
    boolean impression(RunId run, FirstImpression impression) {
        return 1 == database.update("UPDATE runs SET feeling = ?, predicted_leader_moves = ? WHERE uuid = ?",
                impression.feeling(), impression.leaderMoves(), run);
    }

    Optional<RunRecord> record(RunId run, List<RecordedChoice> choices) {
        return database.first("SELECT * FROM runs WHERE uuid = ?", row -> record(row, choices), run);
    }

    private RunRecord record(Row row, List<RecordedChoice> choices) throws SQLException {
        return new RunRecord(row.run("uuid"), row.text("scenario_id"), row.text("scenario_version"), row.text("scenario_title"),
                row.text("content_hash"), row.text("engine_version"), row.big("seed"), row.word("mode", Mode::of),
                row.word("origin", Origin::of), alias(row), row.instant("started"), choices,
                new FirstImpression(row.optionalText("feeling"), row.optionalNumber("predicted_leader_moves")), finish(row),
                row.optionalText("promise"));
    }

    private Optional<StoredFinish> finish(Row row) throws SQLException {
        Optional<String> ending = row.optionalText("ending");
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoredFinish(ending.get(), outcome(row.big("id")), row.instant("ended")));
    }

    private Map<String, Long> outcome(long run) {
        return database.list("SELECT * FROM outcomes WHERE run = ?", row -> Map.entry(row.text("indicator"), row.big("amount")), run)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Newest first. */
    @Override
    public List<RunSummary> summaries(int offset, int limit) {
        return database.list(SUMMARIES + "ORDER BY started DESC, id DESC LIMIT ? OFFSET ?", RunTable::summary, limit, offset);
    }

    /** Newest first. */
    @Override
    public List<RunSummary> finished(String scenarioId, int offset, int limit) {
        return database.list(SUMMARIES + "WHERE scenario_id = ? AND ended IS NOT NULL "
                + "ORDER BY started DESC, id DESC LIMIT ? OFFSET ?",
                RunTable::summary, scenarioId, limit, offset);
    }

    @Override
    public Optional<RunSummary> latestUnfinished() {
        return database.first(SUMMARIES + """
                WHERE id = (
                    SELECT id FROM runs AS unfinished INDEXED BY runs_unfinished WHERE ended IS NULL AND origin = 'played' AND %s
                    ORDER BY coalesce(
                        (SELECT picked FROM picks WHERE run = unfinished.id ORDER BY entry DESC LIMIT 1), started) DESC,
                        id DESC
                    LIMIT 1)
                """.formatted(OF_NO_TABLE.formatted("unfinished")), RunTable::summary);
    }

    /** Those played last first. */
    @Override
    public List<RunSummary> waiting(int limit) {
        return database.list(SUMMARIES + """
                WHERE id IN (
                    SELECT id FROM %s AS waiting
                    ORDER BY coalesce(
                        (SELECT picked FROM picks WHERE run = waiting.id ORDER BY entry DESC LIMIT 1), started) DESC,
                        id DESC
                    LIMIT ?)
                ORDER BY touched DESC, id DESC
                """.formatted(WAITING), RunTable::summary, limit);
    }

    @Override
    public long countWaiting() {
        return database.first("SELECT count(*) AS runs FROM " + WAITING, row -> row.big("runs")).orElseThrow();
    }

    private static RunSummary summary(Row row) throws SQLException {
        return new RunSummary(row.run("uuid"), row.text("scenario_id"), row.text("scenario_title"), row.text("content_hash"),
                row.word("mode", Mode::of), row.word("origin", Origin::of), alias(row),
                row.instant("started"), row.instant("touched"), row.number("leader_picks"), row.number("manager_picks"),
                row.optionalText("ending_title"), row.flag("revealed"), row.flag("debrief_open"), row.flag("counted"));
    }

    private static Optional<String> alias(Row row) throws SQLException {
        return Optional.of(row.text("alias")).filter(alias -> !alias.isEmpty());
    }

    @Override
    public long count() {
        return database.first("SELECT count(*) AS runs FROM runs", row -> row.big("runs")).orElseThrow();
    }

    /** From alias to alias by the index of countable runs. */
    @Override
    public List<String> aliases() {
        return database.list("""
                WITH RECURSIVE used(alias) AS (
                    SELECT min(alias) FROM countable_runs WHERE alias > ''
                    UNION ALL
                    SELECT (SELECT min(alias) FROM countable_runs WHERE alias > used.alias)
                    FROM used WHERE used.alias IS NOT NULL)
                SELECT alias FROM used WHERE alias IS NOT NULL
                """, row -> row.text("alias"));
    }

    @Override
    public Set<String> endingsSeen(String scenarioId) {
        return new LinkedHashSet<>(database.list("""
                SELECT DISTINCT ending FROM runs WHERE scenario_id = ? AND ended IS NOT NULL AND origin = 'played'
                """, row -> row.text("ending"), scenarioId));
    }

    List<RunId> unfinished() {
        return database.list("SELECT uuid FROM runs WHERE ended IS NULL", row -> row.run("uuid"));
    }

    @Override
    public Optional<String> scenarioText(String contentHash) {
        return database.first("SELECT text FROM scenario_texts WHERE content_hash = ?", row -> row.text("text"), contentHash);
    }

    @Override
    public List<String> contentHashes() {
        return database.list("SELECT content_hash FROM scenario_texts", row -> row.text("content_hash"));
    }

    void delete(RunId run) {
        database.update("DELETE FROM runs WHERE uuid = ?", run);
        database.update("DELETE FROM rooms WHERE uuid IS NOT NULL AND closed IS NOT NULL AND id NOT IN (SELECT room FROM room_tables)");
        database.update("DELETE FROM scenario_texts WHERE content_hash NOT IN (SELECT content_hash FROM runs UNION SELECT content_hash FROM rooms)");
    }

    void deleteAll() {
        database.update("DELETE FROM runs");
        database.update("DELETE FROM rooms");
        database.update("DELETE FROM scenario_texts");
    }
}
