package org.balancingact.app.export;

/**
 * How far an export has got.
 *
 * @param words to be shown; blank only where nothing was asked for
 */
public record Saving(State state, String words) {
    static final Saving NONE = new Saving(State.DONE, "");

    /** What may be said of it. */
    public enum State { WRITING, DONE, FAILED }
}
