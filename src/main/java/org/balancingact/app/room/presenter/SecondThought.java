package org.balancingact.app.room.presenter;

import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.room.Tables;
import org.balancingact.room.Verb;
import org.balancingact.room.Verb.Plain;

/** What can't be undone is asked for twice: tables that play can't go on once the runs are told, or the room is closed for good. */
final class SecondThought {
    private static final Messages MESSAGES = Messages.of("room");

    private Optional<String> warned = Optional.empty();

    /** @return what is to be known first; empty where it may be done */
    Optional<String> about(Verb verb, RoomState state, Optional<Tables> tables) {
        Optional<String> warning = tables.flatMap(all -> warning(verb, state, all));
        boolean known = warning.equals(warned);
        warned = warning;
        return known ? Optional.empty() : warning;
    }

    private static Optional<String> warning(Verb verb, RoomState state, Tables tables) {
        boolean playing = state.step() == RoomStep.READING || state.step() == RoomStep.CHECKPOINT;
        int stopped = verb == Plain.NEXT && playing ? tables.playing() : 0;
        int sent = verb == Plain.END ? state.in() : 0;
        return stopped > 0 ? Optional.of(MESSAGES.plural("tables.sure", stopped))
                : sent > 0 ? Optional.of(MESSAGES.plural("tables.close.sure", sent)) : Optional.empty();
    }
}
