package org.balancingact.room;

/** What a facilitator can do. */
public sealed interface Verb {

    /** Verbs that need no more to be said. */
    enum Plain implements Verb {
        /** What comes next, whatever that is. */
        NEXT,
        /** Turns back what the screen shows; never changes what was decided. */
        BACK,
        /** Opens the vote. */
        OPEN,
        CLOSE,
        /** Goes on with a vote that was closed, its votes kept. */
        REOPEN,
        /** Shows the counts. */
        REVEAL,
        HIDE,
        /** People talk, then vote again. */
        TALK,
        /** Opens another round at once. */
        AGAIN,
        /** Withdraws the round. */
        DISCARD,
        /** Takes back what was played. */
        UNDO,
        /** Closes the room for good. */
        END
    }

    /** So many hands were counted for an option; phones count by themselves. */
    record Hands(String option, int count) implements Verb {}

    /** This option is played, whatever the votes. */
    record Play(String option) implements Verb {}
}
