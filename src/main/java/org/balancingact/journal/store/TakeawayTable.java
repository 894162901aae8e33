package org.balancingact.journal.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Takeaway;

/** The rows of what is taken along, one a run. */
final class TakeawayTable {
    private static final String PLANS = """
            SELECT runs.uuid, runs.scenario_title, takeaways.*
            FROM takeaways JOIN runs ON runs.id = takeaways.run
            WHERE due IS NOT NULL
            """;

    private final Database database;

    TakeawayTable(Database database) {
        this.database = database;
    }

    /** False where the run is gone. */
    boolean keep(RunId run, Takeaway takeaway) {
        Optional<Plan> plan = takeaway.plan();
        Optional<Plan.Answer> answer = plan.flatMap(Plan::answer);
        return 1 == database.update("""
                INSERT OR REPLACE INTO takeaways (run, worked, change, situation, action, due, result, answered)
                SELECT id, ?, ?, ?, ?, ?, ?, ? FROM runs WHERE uuid = ?
                """, takeaway.worked(), takeaway.change(), plan.map(Plan::situation), plan.map(Plan::action),
                plan.map(Plan::due).map(LocalDate::toString), answer.map(Plan.Answer::result).map(Plan.Result::id),
                answer.map(Plan.Answer::on).map(LocalDate::toString), run);
    }

    /** False where there is no plan. */
    boolean answer(RunId run, Plan.Answer answer) {
        return 1 == database.update("""
                UPDATE takeaways SET result = ?, answered = ?
                WHERE run = (SELECT id FROM runs WHERE uuid = ?) AND due IS NOT NULL
                """, answer.result().id(), answer.on().toString(), run);
    }

    Optional<Takeaway> of(RunId run) {
        return database.first("SELECT * FROM takeaways WHERE run = (SELECT id FROM runs WHERE uuid = ?)",
                row -> new Takeaway(row.optionalText("worked"), row.optionalText("change"), plan(row)), run);
    }

    List<KeptPlan> plans() {
        return database.list(PLANS + "ORDER BY due DESC, run DESC", TakeawayTable::kept);
    }

    List<KeptPlan> due(LocalDate today) {
        return database.list(PLANS + "AND due <= ? AND answered IS NULL ORDER BY due, run",
                TakeawayTable::kept, today.toString());
    }

    private static KeptPlan kept(Row row) throws SQLException {
        return new KeptPlan(row.run("uuid"), row.text("scenario_title"), plan(row).orElseThrow());
    }

    private static Optional<Plan> plan(Row row) throws SQLException {
        Optional<String> due = row.optionalText("due");
        if (due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Plan(row.text("situation"), row.text("action"), LocalDate.parse(due.get()), answer(row)));
    }

    private static Optional<Plan.Answer> answer(Row row) throws SQLException {
        Optional<String> answered = row.optionalText("answered");
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Plan.Answer(row.word("result", Plan.Result::of), LocalDate.parse(answered.get())));
    }
}
