package org.balancingact.room;

import java.util.List;

/** The pages of a room's debrief, in their order: what is guessed comes before what was, and what is taken along comes last. */
public enum DebriefPage {
    /** In how many decisions did we lead? Phones and hands are asked. */
    GUESS,
    /** What was guessed, and what it was. */
    GUESSED,
    HAPPENED,
    /** What the room voted, a row a decision. */
    VOTES,
    /** Was that leading or managing? Phones and hands are asked, scene by scene, where the story's guide names scenes that were met. */
    TAGS,
    /** What the moments asked for, and what was chosen. */
    ASKED,
    /** What had votes and was not played. */
    ROADS,
    /** Where the run lies among all. */
    ALL_RUNS,
    TAKE_ALONG;

    private static final List<DebriefPage> ORDER = List.of(values());

    /** The one with that number; the last one where a room was kept by a program that has more. */
    static DebriefPage of(int number) {
        return ORDER.get(Math.min(number, ORDER.size() - 1));
    }

    /** By which it is on record, from 0. */
    int number() {
        return ORDER.indexOf(this);
    }

    boolean isLast() {
        return number() == ORDER.size() - 1;
    }
}
