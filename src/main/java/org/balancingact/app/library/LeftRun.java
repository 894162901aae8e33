package org.balancingact.app.library;

import java.util.Locale;
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
 * A run that was left before there was nothing more to be seen of it.
 *
 * @param part     where it was left
 * @param scene    the title of the scene to be decided, if the story is not over already
 * @param decision the number of the decision to be made
 * @param of       how many decisions there will be at most
 */
public record LeftRun(RunSummary summary, ScenarioDocument document, Part part, int week, Optional<String> scene, int decision, int of) {

    /** What its player goes on with. */
    public enum Part {
        STORY, ENDING, DEBRIEF;

        /** The word in message keys. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty where it can't be replayed. */
    static Optional<LeftRun> of(RunSummary summary, Journal journal) {
        try {
            return Optional.of(of(summary, part(summary, journal), KeptRun.of(journal, summary.id())));
        } catch (JournalException gone) {
            return Optional.empty();
        }
    }

    private static Part part(RunSummary summary, Journal journal) {
        if (!summary.finished()) {
            return Part.STORY;
        }
        return journal.isEndingOpen(summary.id()) ? Part.ENDING : Part.DEBRIEF;
    }

    private static LeftRun of(RunSummary summary, Part part, KeptRun kept) {
        Run run = kept.run();
        int made = run.choices().size();
        int ahead = run.scene().map(scene -> StoryLength.from(run.scenario(), scene.id()).most()).orElse(0);
        return new LeftRun(summary, kept.document(), part, run.week(), run.scene().map(Scene::title), Math.min(made + 1, made + ahead),
                made + ahead);
    }
}
