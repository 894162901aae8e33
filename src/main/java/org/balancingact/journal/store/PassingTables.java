package org.balancingact.journal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomsOfTables;
import org.balancingact.journal.RunId;
import org.balancingact.journal.TableRun;
import org.balancingact.scenario.json.ScenarioDocument;

/** Rooms in which each table plays a run of its own, not kept beyond the end of the program. */
final class PassingTables implements RoomsOfTables {
    private final Map<RunId, Opened> opened = new HashMap<>();
    private final PassingRooms rooms;

    private record Opened(String story, Map<Integer, Integer> seats, List<TableRun> runs) {}

    PassingTables(PassingRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void openTables(RunId room, ScenarioDocument story, RoomRecord record) {
        rooms.open(room, record);
        opened.put(room, new Opened(story.text(), new HashMap<>(), new ArrayList<>()));
    }

    @Override
    public Optional<String> storyOfTables(RunId room) {
        return Optional.ofNullable(opened.get(room)).map(Opened::story);
    }

    /** Once the program ends there is none to go on with. */
    @Override
    public List<RunId> roomsOfTables() {
        return List.of();
    }

    @Override
    public void joinTable(RunId room, int seat, int table) {
        found(room).seats().put(seat, table);
    }

    @Override
    public Map<Integer, Integer> tablesOfSeats(RunId room) {
        return Map.copyOf(found(room).seats());
    }

    @Override
    public void addTableRun(RunId room, TableRun run) {
        found(room).runs().add(run);
    }

    @Override
    public List<TableRun> tableRuns(RunId room) {
        return List.copyOf(found(room).runs());
    }

    /** Whether a table of a room plays the run, or has played it. */
    boolean isAtTable(RunId run) {
        return opened.values().stream().flatMap(room -> room.runs().stream()).anyMatch(played -> played.run().equals(run));
    }

    private Opened found(RunId room) {
        CommonJournal.standing(opened.containsKey(room));
        return Optional.ofNullable(opened.get(room)).orElseThrow();
    }
}
