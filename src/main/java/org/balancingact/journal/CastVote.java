package org.balancingact.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * The vote of one seat in one round.
 *
 * @param option  the one that stands
 * @param first   the one voted for at first
 * @param changes how often it was changed
 * @param sure    how sure the seat is of the one that stands, from 1 to {@link #MOST_SURE}, where it said so
 * @param at      when it was cast or changed last, to the millisecond
 */
public record CastVote(String option, String first, int changes, OptionalInt sure, Instant at) {
    /** Who says so is very sure. */
    public static final int MOST_SURE = 5;

    public CastVote {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A first vote. */
    public static CastVote of(String option, OptionalInt sure, Instant at) {
        return new CastVote(option, option, 0, sure, at);
    }

    /** The vote after voting again; itself where nothing else is said. How sure one was holds for the same option alone. */
    public CastVote then(String other, OptionalInt said, Instant again) {
        boolean same = other.equals(option);
        OptionalInt then = same && said.isEmpty() ? sure : said;
        return same && then.equals(sure) ? this : new CastVote(other, first, same ? changes : changes + 1, then, again);
    }
}
