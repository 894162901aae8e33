package org.balancingact.app.library;

import org.balancingact.journal.RunId;
import org.balancingact.scenario.json.ScenarioDocument;

/** Where the library leads to. */
public interface LibraryActions {

    /** To the briefing of a scenario. */
    void brief(ScenarioDocument document);

    /** On with a run that was left. */
    void resume(RunId run);
}
