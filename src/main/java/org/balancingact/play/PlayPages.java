package org.balancingact.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.engine.Visit;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.play.PlayPage.Asking;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.play.PlayPage.Ending;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;

/**
 * The pages from the latest pick to the next decision or to the ending, in reading order.
 *
 * @param first the number under which the first of them is kept
 */
public record PlayPages(List<PlayPage> pages, OpenPage first) {
    public PlayPages {
        pages = List.copyOf(pages);
    }

    static PlayPages of(Run run, Mode mode, Set<Question> asked) {
        List<PlayPage> pages = new ArrayList<>();
        if (!run.choices().isEmpty()) {
            Choice latest = run.choices().get(run.choices().size() - 1);
            if (!asked.isEmpty()) {
                pages.add(new Asking(latest, asked));
            }
            pages.add(new Consequence(latest, mode == Mode.ASSESS ? Optional.empty() : Checkpoint.latest(run)));
        }
        OpenPage first = pages.isEmpty() ? OpenPage.scene(0) : asked.isEmpty() ? OpenPage.CONSEQUENCE : OpenPage.QUESTIONS;
        for (Visit visit : run.latestVisits()) {
            pages.add(visit.scene().isInterlude() ? new Interlude(visit) : new Moment(visit, run.offered()));
        }
        run.finish().ifPresent(finish -> pages.add(new Ending(finish, run.scenario().lastWeek())));
        return new PlayPages(pages, first);
    }

    /** What is kept of the page at that index while it is open. */
    OpenPage kept(int index) {
        return new OpenPage(first.number() + index);
    }

    /** The index of the page that was open; of the nearest one where that is there no more. */
    int index(OpenPage kept) {
        return Math.max(0, Math.min(kept.number() - first.number(), last()));
    }

    /** The index of the last page before an ending. */
    int last() {
        int last = pages.size() - 1;
        return pages.get(last) instanceof Ending ? last - 1 : last;
    }

    /** The page at that index, if there are so many. */
    Optional<PlayPage> page(int index) {
        return index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
    }
}
