package org.balancingact.journal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomsOfTables;
import org.balancingact.journal.RunId;
import org.balancingact.journal.TableRun;
import org.balancingact.scenario.json.ScenarioDocument;

/** The rows of rooms in which each table plays a run of its own, as far as they are others than those of any room. */
final class TableRoomTable implements RoomsOfTables {
    private final Database database;

    TableRoomTable(Database database) {
        this.database = database;
    }

    @Override
    public void openTables(RunId room, ScenarioDocument story, RoomRecord record) {
        database.update("INSERT OR IGNORE INTO scenario_texts (content_hash, text) VALUES (?, ?)", story.contentHash(), story.text());
        database.update("""
                INSERT INTO rooms (uuid, content_hash, voting, people, step, page, opened, indicators) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, room, story.contentHash(), record.voting().id(), record.people(), record.step().id(), record.page(), record.opened(),
                record.indicators());
    }

    @Override
    public Optional<String> storyOfTables(RunId room) {
        return database.first("SELECT text FROM scenario_texts JOIN rooms USING (content_hash) WHERE uuid = ?", row -> row.text("text"), room);
    }

    @Override
    public List<RunId> roomsOfTables() {
        return database.list("SELECT uuid FROM rooms WHERE uuid IS NOT NULL AND closed IS NULL ORDER BY opened DESC, id DESC", row -> row.run("uuid"));
    }

    @Override
    public void joinTable(RunId room, int seat, int table) {
        CommonJournal.standing(1 == database.update("UPDATE room_seats SET team = ?3 WHERE seat = ?2 AND room = " + RoomTable.ROOM, room, seat, table));
    }

    @Override
    public Map<Integer, Integer> tablesOfSeats(RunId room) {
        Map<Integer, Integer> tables = new HashMap<>();
        database.list("SELECT seat, team FROM room_seats WHERE team IS NOT NULL AND room = " + RoomTable.ROOM,
                row -> tables.put(row.number("seat"), row.number("team")), room);
        return tables;
    }

    @Override
    public void addTableRun(RunId room, TableRun run) {
        CommonJournal.standing(1 == database.update("INSERT INTO room_tables (room, played, team, seat) SELECT " + RoomTable.ROOM
                + ", id, ?3, ?4 FROM runs WHERE uuid = ?2", room, run.run(), run.table(), run.seat()));
    }

    @Override
    public List<TableRun> tableRuns(RunId room) {
        return database.list("""
                SELECT uuid, team, seat FROM room_tables JOIN runs ON runs.id = played WHERE room = %s ORDER BY entry
                """.formatted(RoomTable.ROOM), row -> new TableRun(row.run("uuid"), row.optionalNumber("team"), row.optionalNumber("seat")), room);
    }
}
