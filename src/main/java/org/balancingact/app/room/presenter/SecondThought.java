package org.balancingact.app.room.presenter;

import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.room.Tables;
import org.balancingact.room.Verb;
import org.balancingact.room.Verb.Plain;

/** What can't be undone is asked for twice: tables that still play can't go on once the runs are told together. */
final class SecondThought {
    private Optional<String> warned = Optional.empty();

    /** @return what is to be known first; empty where it may be done */
    Optional<String> about(Verb verb, RoomState state, Optional<Tables> tables) {
        boolean stops = verb == Plain.NEXT && (state.step() == RoomStep.READING || state.step() == RoomStep.CHECKPOINT);
        Optional<String> warning = tables.map(Tables::playing).filter(playing -> stops && playing > 0)
                .map(playing -> Messages.of("room").plural("tables.sure", playing));
        boolean known = warning.equals(warned);
        warned = warning;
        return known ? Optional.empty() : warning;
    }
}
