package org.balancingact.room;

/**
 * What somebody at a table wants to do with its run. It names where the run stood on the phone that asked, so that of two who ask the
 * second changes nothing.
 */
sealed interface TableStep {
    /** How many decisions had been made. */
    int decided();

    /** An option is chosen. */
    record Pick(int decided, String option) implements TableStep {}

    /**
     * The next page is opened.
     *
     * @param page index of the one that was read
     */
    record GoOn(int decided, int page) implements TableStep {}
}
