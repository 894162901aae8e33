package org.balancingact.app.room;

import java.util.OptionalInt;
import org.balancingact.journal.Voting;

/**
 * How a room is to be opened.
 *
 * @param people how many there are, where that is known
 * @param shared whether a whole room may come from one address of the network, as behind some routers
 */
public record RoomSetup(Voting voting, OptionalInt people, boolean shared) {}
