package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.balancingact.room.opened.OpenRoom;

/**
 * A room as it is led, with what is not on record.
 *
 * @param minutes   that there are for all of it
 * @param wifi      the room's network as its code for cameras, where it was typed in
 * @param rehearsal lets that much time go by for those who are simulated; empty in earnest
 */
public record Leading(OpenRoom room, int minutes, Optional<String> wifi, Optional<Consumer<Duration>> rehearsal) {
    /** What a room takes where nobody said. */
    public static final int USUAL_MINUTES = 90;

    /** One in earnest, of which nothing was said. */
    public static Leading of(OpenRoom room) {
        return new Leading(room, USUAL_MINUTES, Optional.empty(), Optional.empty());
    }
}
