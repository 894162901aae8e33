package org.balancingact.app.history;

import java.util.List;
import org.balancingact.journal.RunId;

/** Where the history leads to. */
public interface HistoryActions {

    /** On with what remains of a run: its story, its ending or its debrief. */
    void open(RunId run);

    /** To the ending of a finished run, to be read again. */
    void readEnding(RunId run);

    /** A finished run is looked at, whose debrief may be asked for next. */
    default void expectDebrief(RunId run) {}

    /** To the choice of another run to compare a finished one with. */
    void compare(RunId run);

    /** To two finished runs side by side. */
    void compare(RunId first, RunId second);

    /** To several finished runs told together. */
    void tellTogether(List<RunId> runs);

    /** To the briefing of a scenario that comes with the program. */
    void brief(String scenarioId);

    /** To where a run can be begun. */
    void pickScenario();
}
