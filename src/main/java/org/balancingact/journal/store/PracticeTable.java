package org.balancingact.journal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.balancingact.journal.PracticeRecord;
import org.balancingact.journal.Practised;

/** The tables of what was read and practised in Learn. */
final class PracticeTable implements PracticeRecord {
    private final Database database;

    PracticeTable(Database database) {
        this.database = database;
    }

    @Override
    public void practise(Practised answer) {
        database.update("INSERT INTO practice (item, hash, at, answer, \"right\", box, due) VALUES (?, ?, ?, ?, ?, ?, ?)", answer.item(), answer.hash(),
                answer.at(), answer.answer(), answer.right(), answer.box(), answer.due().toString());
    }

    @Override
    public List<Practised> practised() {
        return database.list("SELECT item, hash, at, answer, \"right\", box, due FROM practice ORDER BY entry", row -> new Practised(row.text("item"),
                row.text("hash"), row.instant("at"), row.text("answer"), row.flag("right"), row.number("box"), LocalDate.parse(row.text("due"))));
    }

    @Override
    public void readUnit(String unit) {
        database.update("INSERT OR IGNORE INTO units_read (unit) VALUES (?)", unit);
    }

    @Override
    public Set<String> unitsRead() {
        return Set.copyOf(database.list("SELECT unit FROM units_read", row -> row.text("unit")));
    }

    @Override
    public void forgetPractice() {
        database.together(() -> database.run("DELETE FROM practice; DELETE FROM units_read"));
        database.run("VACUUM");
        WriteAheadLog.forget(database);
    }
}
