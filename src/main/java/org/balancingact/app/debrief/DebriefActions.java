package org.balancingact.app.debrief;

import java.util.function.Consumer;
import org.balancingact.engine.Run;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.report.Debrief;
import org.balancingact.report.Suggestion;

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

    /** Hands over what comes after the debrief. */
    void suggest(Consumer<Suggestion> then);

    /** To the walk for a big screen, and back from there. */
    void showBig(Debrief debrief);

    /** To the briefing of a scenario that comes with the program. */
    void brief(String scenarioId);

    /** Says what could not be kept. */
    void tell(String reason);
}
