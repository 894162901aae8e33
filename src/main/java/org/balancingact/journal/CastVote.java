package org.balancingact.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The vote of one seat in one round.
 *
 * @param option  the one that stands
 * @param first   the one voted for at first
 * @param changes how often it was changed
 * @param at      when it was cast or changed last, to the millisecond
 */
public record CastVote(String option, String first, int changes, Instant at) {
    public CastVote {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A first vote. */
    public static CastVote of(String option, Instant at) {
        return new CastVote(option, option, 0, at);
    }

    /** The vote after voting again; itself where that is for the same option. */
    public CastVote then(String other, Instant again) {
        return other.equals(option) ? this : new CastVote(other, first, changes + 1, again);
    }
}
