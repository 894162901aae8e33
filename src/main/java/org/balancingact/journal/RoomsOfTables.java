package org.balancingact.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * The part of the record that holds rooms in which each table plays a run of its own. Such a room is found by an id that is no run's;
 * all else of it is as in {@link Rooms}. It goes with the last of its runs once it is closed.
 */
public interface RoomsOfTables {

    /** Adds a room in which tables are to play the story. */
    void openTables(RunId room, ScenarioDocument story, RoomRecord record);

    /** The text of the story that the tables of the room play; empty where it is no such room. */
    Optional<String> storyOfTables(RunId room);

    /** Those that are not closed for good, newest first. */
    List<RunId> roomsOfTables();

    /** Keeps at which table the seat is. */
    void joinTable(RunId room, int seat, int table);

    /** The numbers of the tables, by number of the seat. */
    Map<Integer, Integer> tablesOfSeats(RunId room);

    /** Adds a run on record to the room. */
    void addTableRun(RunId room, TableRun run);

    /** In the order in which they were added. */
    List<TableRun> tableRuns(RunId room);
}
