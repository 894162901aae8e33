package org.balancingact.room.opened;

import java.time.Clock;
import java.util.Optional;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A room that is to be.
 *
 * @param seed of its run; where each table plays one of its own each has another, and this one is not asked
 */
public record NewRoom(ScenarioDocument document, long seed, RoomRecord room) {

    /** Puts it on record. @return by what it is opened */
    public RunId begin(Journal journal, Clock clock) {
        if (room.voting() == Voting.TABLES) {
            RunId id = RunId.fresh();
            journal.openTables(id, document, room);
            return id;
        }
        RunId run = journal.begin(new NewRun(document, seed, Mode.ROOM, Optional.empty(), clock.instant()));
        journal.openRoom(run, room);
        return run;
    }
}
