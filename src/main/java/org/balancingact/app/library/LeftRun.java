package org.balancingact.app.library;

import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.engine.StoryLength;
import org.balancingact.engine.Visit;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.RunSummary;
import org.balancingact.picture.stage.Scenery;
import org.balancingact.picture.stage.Staging;
import org.balancingact.play.Remaining;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A run that was left before there was nothing more to be seen of it.
 *
 * @param part     where it was left
 * @param stage    the place of that scene, or where the story began once it is over
 * @param week     that of the scene, or of the end
 * @param scene    the title of the scene whose page is open, before or after its decision; empty where the story is over
 * @param decision the number of the decision that the open page is about; once the story is over, of the last
 * @param of       how many decisions there will be at most
 * @param minutes  about how many the rest of the story takes; 0 once it is over
 */
public record LeftRun(RunSummary summary, ScenarioDocument document, Remaining part, Scenery stage, int week, Optional<String> scene, int decision, int of,
                      int minutes) {

    /** Empty where it can't be replayed. */
    static Optional<LeftRun> of(RunSummary summary, Journal journal) {
        try {
            KeptRun kept = KeptRun.of(journal, summary.id());
            return Optional.of(of(summary, Remaining.of(journal, kept.record()), kept, journal.openPage(summary.id())));
        } catch (JournalException gone) {
            return Optional.empty();
        }
    }

    private static LeftRun of(RunSummary summary, Remaining part, KeptRun kept, OpenPage page) {
        Run run = kept.run();
        int most = StoryLength.of(run).most();
        List<Choice> made = run.choices();
        Staging staging = new Staging(kept.document().scenario());
        if (part != Remaining.STORY) {
            return new LeftRun(summary, kept.document(), part, staging.opening(), run.week(), Optional.empty(), made.size(), most, 0);
        }
        // Until all about a decision was read, its own scene: the next one is not told before its time.
        boolean stillDecided = !made.isEmpty() && (!page.isScene() || run.latestVisits().isEmpty());
        Scene scene = stillDecided ? made.get(made.size() - 1).scene() : comingScene(run.latestVisits(), page);
        return new LeftRun(summary, kept.document(), part, staging.scene(scene), scene.week(), Optional.of(scene.title()),
                made.size() + (stillDecided ? 0 : 1), most, StoryLength.minutesLeft(run));
    }

    private static Scene comingScene(List<Visit> next, OpenPage page) {
        return next.get(Math.min(page.scene(), next.size() - 1)).scene();
    }
}
