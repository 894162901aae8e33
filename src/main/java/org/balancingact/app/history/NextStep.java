package org.balancingact.app.history;

import org.balancingact.journal.RunId;
import org.balancingact.report.NextStory;

/** What the profile proposes to do next: a run that waits for its debrief comes before anything is played. */
sealed interface NextStep {

    /** The id of the scenario that it is about. */
    String scenario();

    /**
     * To debrief a run, from when on it counts.
     *
     * @param title of its scenario
     */
    record Debrief(RunId run, String scenario, String title) implements NextStep {}

    /**
     * On with a run of the scenario that is to be played next.
     *
     * @param title of its scenario
     */
    record GoOn(RunId run, String scenario, String title) implements NextStep {}

    /** To play a scenario that is not counted yet. */
    record Play(NextStory story) implements NextStep {
        @Override
        public String scenario() {
            return story.scenario().id();
        }
    }
}
