package org.balancingact.room;

import java.util.OptionalInt;

/**
 * A seat votes in a round for an option, by its id.
 *
 * @param sure how sure it says it is
 */
record Vote(int seat, int round, String option, OptionalInt sure) {

    /** A vote that says nothing of that. */
    Vote(int seat, int round, String option) {
        this(seat, round, option, OptionalInt.empty());
    }
}
