package org.balancingact.app.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.app.play.PlayPage.Asking;
import org.balancingact.app.play.PlayPage.Consequence;
import org.balancingact.app.play.PlayPage.Interlude;
import org.balancingact.app.play.PlayPage.Moment;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.engine.Visit;
import org.balancingact.journal.Mode;

/**
 * The pages from the latest pick to the next decision or the end, in reading order.
 *
 * @param afterConsequence index of the first page that tells something new; the number of pages where the story is over
 */
record PlayPages(List<PlayPage> pages, int afterConsequence) {
    PlayPages {
        pages = List.copyOf(pages);
    }

    static PlayPages of(Run run, Mode mode, Questions questions) {
        List<PlayPage> pages = new ArrayList<>();
        if (!run.choices().isEmpty()) {
            Choice latest = run.choices().get(run.choices().size() - 1);
            if (questions.any()) {
                pages.add(new Asking(latest, questions));
            }
            pages.add(new Consequence(latest, mode == Mode.ASSESS ? Optional.empty() : Checkpoint.latest(run)));
        }
        int afterConsequence = pages.size();
        for (Visit visit : run.latestVisits()) {
            pages.add(visit.scene().isInterlude() ? new Interlude(visit) : new Moment(visit, run.offered()));
        }
        return new PlayPages(pages, afterConsequence);
    }

    /** The page at that index, if there are so many. */
    Optional<PlayPage> page(int index) {
        return index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
    }
}
