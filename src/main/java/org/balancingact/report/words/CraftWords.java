package org.balancingact.report.words;

import java.util.Optional;
import org.balancingact.analysis.AllDoneWell;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.CraftCount;
import org.balancingact.analysis.Shown;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Craft;

/** How what was done was done, in counts and decision by decision. For the debrief alone. */
public final class CraftWords {
    private static final Messages MESSAGES = Messages.of("report");

    private CraftWords() {}

    /** How many were done well and, of a run in which none was, what doing each well would have changed. */
    public static String summary(Debrief debrief) {
        CraftCount count = CraftCount.of(debrief.tally());
        return count.well() > 0 || count.all() == 0 ? counts(count)
                : Lists.sentences(MESSAGES.plural("craft.none", count.all()), AllDoneWell.of(debrief.run()).map(CraftWords::change).orElse(""));
    }

    /** 7 of 12 were done well: 5 of the 8 that were as the moment called for, 2 of the 4 others. */
    public static String counts(CraftCount count) {
        if (count.all() == 0) {
            return "";
        } else if (count.other() == 0 || count.asked() == 0) {
            return MESSAGES.text(count.other() == 0 ? "craft.count.all-asked" : "craft.count.none-asked", count.well(), count.all());
        }
        return MESSAGES.text("craft.count", count.well(), count.all(), count.askedWell(), count.asked(), count.otherWell(), count.other());
    }

    private static String change(AllDoneWell done) {
        long points = Shown.points(done.net());
        String ending = done.better().finish().orElseThrow().ending().title();
        return done.changesEnding() ? MESSAGES.text("craft.all-well.turning", points, Figures.quotable(ending)) : MESSAGES.text("craft.all-well", points);
    }

    /** How one decision was done: by the first pick, as it counts; of a poor one, what it would have been. */
    public static String moment(CountedChoice counted) {
        if (counted.first().craft() == Craft.SOUND) {
            return MESSAGES.text("craft.moment.sound");
        }
        Optional<String> better = counted.first().doneWell();
        return Lists.sentences(MESSAGES.text("craft.moment.poor"), better.map(act -> MESSAGES.text("craft.done-well", act)).orElse(""));
    }
}
