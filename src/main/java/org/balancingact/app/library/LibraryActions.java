package org.balancingact.app.library;

import java.nio.file.Path;
import java.util.Set;
import org.balancingact.journal.RunId;
import org.balancingact.scenario.json.ScenarioDocument;

/** Where the library leads to. */
public interface LibraryActions {

    /** To the briefing of a scenario. */
    void brief(ScenarioDocument document);

    /** To the page of a scenario that was played before. */
    void present(ScenarioDocument document, Set<String> endingsSeen);

    /** To what can happen in a scenario that comes with the program. */
    void examine(String scenarioId);

    /** To what was found in a scenario file and what can happen in it. */
    void examine(Path file);

    /** To the history, which takes in the run of a run file. */
    void importRun(Path file);

    /** On with what remains of a run: its story, its ending or its debrief. */
    void open(RunId run);

    /** To the history. */
    void showRuns();
}
