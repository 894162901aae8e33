package org.balancingact.app.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptScenario;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.picture.stage.Scenery;
import org.balancingact.picture.stage.Staging;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A room that was left and not closed, in which each table plays a run of its own.
 *
 * @param room   by what it is opened
 * @param tables how many have begun their runs
 */
public record LeftTables(RunId room, ScenarioDocument document, int tables, Instant opened) {

    /** Those opened last first; one whose story can't be read any more is not offered. */
    static List<LeftTables> of(Journal journal) {
        return journal.roomsOfTables().stream().flatMap(room -> of(journal, room).stream()).toList();
    }

    private static Optional<LeftTables> of(Journal journal, RunId room) {
        int tables = (int) journal.tableRuns(room).stream().filter(run -> run.table().isPresent()).count();
        return journal.storyOfTables(room).flatMap(KeptScenario::read).flatMap(document -> journal.room(room).map(RoomRecord::opened)
                .map(opened -> new LeftTables(room, document, tables, opened)));
    }

    Scenery stage() {
        return new Staging(document.scenario()).opening();
    }

    String title() {
        return document.scenario().title();
    }
}
