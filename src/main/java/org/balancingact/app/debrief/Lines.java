package org.balancingact.app.debrief;

import java.util.List;
import org.balancingact.app.control.plot.Timeline;
import org.balancingact.report.Debrief;
import org.balancingact.report.PathWords;

/** The timeline of a debrief. */
final class Lines {
    private Lines() {}

    static Timeline of(Debrief debrief) {
        Timeline timeline = new Timeline(debrief.run(), debrief.tally().choices(), PathWords.timeline(debrief.changesToEnd()));
        timeline.setId("timeline");
        return timeline;
    }

    /** Causes that the timeline is asked for are shown in the column. */
    static void explainIn(CausesColumn column, Timeline timeline, Debrief debrief) {
        timeline.setOnExplain(spot -> column.show(Explanation.upTo(debrief, spot.indicator(), spot.week()), timeline));
        timeline.setOnDecision(choice -> column.show(List.of(Explanation.of(debrief, choice)), timeline));
    }
}
