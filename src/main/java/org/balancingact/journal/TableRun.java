package org.balancingact.journal;

import java.util.OptionalInt;

/**
 * A run of a room in which each table plays one of its own.
 *
 * @param table number of the table that plays it; empty where somebody played it elsewhere
 * @param seat  that handed it in; empty where a table plays it
 */
public record TableRun(RunId run, OptionalInt table, OptionalInt seat) {}
