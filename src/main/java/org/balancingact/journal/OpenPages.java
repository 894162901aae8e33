package org.balancingact.journal;

import java.util.OptionalInt;

/** The part of the record that holds which page of a run is open, so that it is found again and taken up exactly there. */
public interface OpenPages {

    /** Keeps which page of an unfinished run is open. A pick opens the first page after it by itself. */
    void open(RunId run, OpenPage page);

    /** The page of the run that was open last. */
    OpenPage openPage(RunId run);

    /** Whether the run is over, and nobody has gone on from its ending. */
    boolean isEndingOpen(RunId run);

    /** Keeps that what became of it was read, and the ending itself is open. Nothing changes where the ending was left before. */
    void reachEnding(RunId run);

    /** Whether the ending is open, and what became of it was read. */
    boolean isEndingReached(RunId run);

    /** Keeps that the ending has been left for the debrief. */
    void leaveEnding(RunId run);

    /**
     * Keeps which page of the debrief is open.
     *
     * @param page from 1, as the debrief numbers them
     */
    void openDebrief(RunId run, int page);

    /** The page of the debrief that was open last; empty where none was opened, or the last one was. */
    OptionalInt debriefPage(RunId run);

    /** Keeps that the last page of the debrief was opened: from then on nothing of the run waits to be seen. */
    void leaveDebrief(RunId run);
}
