package org.balancingact.app.room;

import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.journal.Voting;

/**
 * How a room is to be opened.
 *
 * @param people     how many there are, where that is known
 * @param indicators whether the big screen shows the indicators at a checkpoint
 * @param asksSure   whether phones ask how sure people are of their votes
 * @param shared     whether a whole room may come from one address of the network, as behind some routers
 * @param address    of this computer at which phones come in; empty where there is none
 * @param minutes    that there are for all of it
 * @param wifi       the room's network as its code for cameras, where it was typed in
 * @param rehearsal  whether nobody is there yet
 */
public record RoomSetup(Voting voting, OptionalInt people, boolean indicators, boolean asksSure, boolean shared, Optional<String> address,
                        int minutes, Optional<String> wifi, boolean rehearsal) {
    /** What a room has where nobody says. */
    public static final int USUAL_MINUTES = 90;
}
