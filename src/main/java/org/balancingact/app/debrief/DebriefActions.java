package org.balancingact.app.debrief;

import org.balancingact.engine.Run;

/** Where a debrief leads. */
public interface DebriefActions {

    void close();

    /** To the files that the run can be handed over as. */
    void export();

    /** To another run to hold this one against. */
    void compare();

    /** Plays on from a run, keeping nothing, and comes back. */
    void playOn(Run from);

    /** Says what could not be kept. */
    void tell(String reason);
}
