package org.balancingact.journal;

import java.util.OptionalInt;

/**
 * How the pick that stands at a position came about.
 *
 * @param round number of the round that it followed; empty where no vote was asked for
 */
public record RoomDecision(int position, OptionalInt round, ChosenBy by) {}
