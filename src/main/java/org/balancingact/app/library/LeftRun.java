package org.balancingact.app.library;

import java.util.Optional;
import org.balancingact.engine.Run;
import org.balancingact.engine.StoryLength;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunSummary;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A run that was left before its end.
 *
 * @param scene    the title of the scene to be decided, if the story is not over already
 * @param decision the number of the decision to be made
 * @param of       how many decisions there will be at most
 */
public record LeftRun(RunSummary summary, ScenarioDocument document, int week, Optional<String> scene, int decision, int of) {

    /** The one that was played last; a run that can't be replayed is not offered. */
    static Optional<LeftRun> latest(Journal journal) {
        return journal.latestUnfinished().flatMap(summary -> {
            try {
                return Optional.of(of(summary, KeptRun.of(journal, summary.id())));
            } catch (JournalException gone) {
                return Optional.empty();
            }
        });
    }

    private static LeftRun of(RunSummary summary, KeptRun kept) {
        Run run = kept.run();
        int made = run.choices().size();
        int ahead = run.scene().map(scene -> StoryLength.from(run.scenario(), scene.id()).most()).orElse(0);
        return new LeftRun(summary, kept.document(), run.week(), run.scene().map(Scene::title), Math.min(made + 1, made + ahead),
                made + ahead);
    }
}
