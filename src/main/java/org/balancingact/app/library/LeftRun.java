package org.balancingact.app.library;

import java.util.Optional;
import org.balancingact.engine.Run;
import org.balancingact.engine.StoryLength;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunSummary;
import org.balancingact.play.Remaining;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A run that was left before there was nothing more to be seen of it.
 *
 * @param part     where it was left
 * @param scene    the title of the scene to be decided, if the story is not over already
 * @param decision the number of the decision to be made
 * @param of       how many decisions there will be at most
 */
public record LeftRun(RunSummary summary, ScenarioDocument document, Remaining part, int week, Optional<String> scene, int decision, int of) {

    /** Empty where it can't be replayed. */
    static Optional<LeftRun> of(RunSummary summary, Journal journal) {
        try {
            KeptRun kept = KeptRun.of(journal, summary.id());
            return Optional.of(of(summary, Remaining.of(journal, kept.record()), kept));
        } catch (JournalException gone) {
            return Optional.empty();
        }
    }

    private static LeftRun of(RunSummary summary, Remaining part, KeptRun kept) {
        Run run = kept.run();
        int most = StoryLength.of(run).most();
        return new LeftRun(summary, kept.document(), part, run.week(), run.scene().map(Scene::title),
                Math.min(run.choices().size() + 1, most), most);
    }
}
