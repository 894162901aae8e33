package org.balancingact.app.debrief;

import org.balancingact.engine.Run;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;

/** Where a debrief leads. */
public interface DebriefActions {

    void close();

    /** To the files that the run can be handed over as. */
    void export();

    /** To another run to hold this one against. */
    void compare();

    /** Plays on from a run, keeping nothing, and comes back. */
    void playOn(Run from);

    /** To the ending, to be read once more. */
    void readEnding();

    /** To a unit of Learn, and back from there. */
    void read(Course course, Unit unit);

    /** Says what could not be kept. */
    void tell(String reason);
}
