package org.balancingact.room;

/** What became of a vote. */
public enum Counted {
    /** It is on disk, and counts. */
    COUNTED,
    /** That round is not open, or not any more. */
    NOT_OPEN,
    /** The round has no such option. */
    NOT_OFFERED
}
