package org.balancingact.app.history;

/**
 * What has become of a run that was to be taken in.
 *
 * @param words to be shown; blank only where nothing was asked for
 */
public record Import(State state, String words) {
    static final Import NONE = new Import(State.KNOWN, "");

    /** Whether the record has it now, and had it before. */
    public enum State { ADDED, KNOWN, REFUSED }
}
