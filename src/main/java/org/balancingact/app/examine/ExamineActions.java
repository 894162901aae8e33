package org.balancingact.app.examine;

import org.balancingact.engine.Run;
import org.balancingact.scenario.json.ScenarioDocument;

/** Where the examination of a scenario leads to. */
public interface ExamineActions {

    /** To the briefing, to play it for real. */
    void brief(ScenarioDocument document);

    /** Plays on from the run without a record. */
    void preview(ScenarioDocument document, Run from);

    /** Back to where the user came from. */
    void back();

    /** Says what could not be found out. */
    void tell(String reason);
}
