package org.balancingact.room;

/** A seat votes in a round for an option, by its id. */
record Vote(int seat, int round, String option) {}
