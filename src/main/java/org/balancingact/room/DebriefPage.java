package org.balancingact.room;

/** The pages of a room's debrief, in their order: what is guessed comes before what was, and what is taken along comes last. */
public enum DebriefPage {
    /** In how many decisions did we lead? Phones and hands are asked. */
    GUESS,
    /** What was guessed, and what it was. */
    GUESSED,
    HAPPENED,
    /** What the room voted, a row a decision. */
    VOTES,
    /** What the moments asked for, and what was chosen. */
    ASKED,
    /** What had votes and was not played. */
    ROADS,
    /** Where the run lies among all. */
    ALL_RUNS,
    TAKE_ALONG;

    /** The one with that number, from 0; the last one where a room was kept by a program that has more. */
    static DebriefPage of(int number) {
        return values()[Math.min(number, values().length - 1)];
    }

    boolean isLast() {
        return ordinal() == values().length - 1;
    }
}
