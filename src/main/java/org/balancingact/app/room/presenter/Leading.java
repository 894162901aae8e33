package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.balancingact.app.room.RoomSetup;
import org.balancingact.room.Ballot;
import org.balancingact.room.Rehearsal;
import org.balancingact.room.TablesRehearsal;
import org.balancingact.room.opened.OpenRoom;

/**
 * A room as it is led, with what is not on record.
 *
 * @param minutes   that there are for all of it
 * @param wifi      the room's network as its code for cameras, where it was typed in
 * @param rehearsal lets that much time go by for those who are simulated; empty in earnest
 */
public record Leading(OpenRoom room, int minutes, Optional<String> wifi, Optional<Consumer<Duration>> rehearsal) {
    /** One in earnest, of which nothing was said. */
    public static Leading of(OpenRoom room) {
        return new Leading(room, RoomSetup.USUAL_MINUTES, Optional.empty(), Optional.empty());
    }

    /** One as it was wished. */
    public static Leading of(OpenRoom room, RoomSetup wished) {
        return new Leading(room, wished.minutes(), wished.wifi(), Optional.empty());
    }

    /** One in which nobody is but people who are simulated, or tables at which nobody is. */
    public static Leading rehearsal(OpenRoom room, RoomSetup wished, long seed) {
        return new Leading(room, wished.minutes(), wished.wifi(), Optional.of(simulated(room.ballot(), seed)));
    }

    private static Consumer<Duration> simulated(Ballot ballot, long seed) {
        return ballot.tables().<Consumer<Duration>>map(tables -> new TablesRehearsal(ballot, tables, seed)::passed)
                .orElseGet(() -> new Rehearsal(ballot, seed)::passed);
    }
}
