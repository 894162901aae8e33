package org.balancingact.app.briefing;

import org.balancingact.journal.RunId;

/** Where the briefing leads to. */
public interface BriefingActions {

    /** Into the first scene of a run that has just been recorded. */
    void open(RunId run);
}
