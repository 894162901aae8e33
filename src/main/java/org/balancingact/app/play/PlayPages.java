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
import org.balancingact.journal.OpenPage;

/**
 * The pages from the latest pick to the next decision or the end, in reading order.
 *
 * @param first the number under which the first of them is kept
 */
record PlayPages(List<PlayPage> pages, OpenPage first) {
    PlayPages {
        pages = List.copyOf(pages);
    }

    static PlayPages of(Run run, Mode mode, Questions questions) {
        List<PlayPage> pages = new ArrayList<>();
        OpenPage first = OpenPage.scene(0);
        if (!run.choices().isEmpty()) {
            first = questions.any() ? OpenPage.QUESTIONS : OpenPage.CONSEQUENCE;
            Choice latest = run.choices().get(run.choices().size() - 1);
            if (questions.any()) {
                pages.add(new Asking(latest, questions));
            }
            pages.add(new Consequence(latest, mode == Mode.ASSESS ? Optional.empty() : Checkpoint.latest(run)));
        }
        for (Visit visit : run.latestVisits()) {
            pages.add(visit.scene().isInterlude() ? new Interlude(visit) : new Moment(visit, run.offered()));
        }
        return new PlayPages(pages, first);
    }

    /** What is kept of the page at that index while it is open. */
    OpenPage kept(int index) {
        return new OpenPage(first.number() + index);
    }

    /** The index of the page that was open; of the nearest one where that is there no more. */
    int index(OpenPage kept) {
        return Math.max(0, Math.min(kept.number() - first.number(), pages.size() - 1));
    }

    /** The page at that index, if there are so many. */
    Optional<PlayPage> page(int index) {
        return index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
    }
}
