package org.balancingact.app.control;

/**
 * How far it has got with a file that was asked for.
 *
 * @param words to be shown; blank only where nothing was asked for
 */
public record Saving(State state, String words) {
    /** Nothing was asked for yet. */
    public static final Saving NONE = new Saving(State.DONE, "");

    /** What may be said of it. */
    public enum State { WRITING, DONE, FAILED }
}
