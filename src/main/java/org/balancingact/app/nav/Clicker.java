package org.balancingact.app.nav;

/** What a presenter's clicker can say. */
public enum Clicker {
    /** PageDown or Space. */
    FORWARD,
    /** PageUp. */
    BACK
}
