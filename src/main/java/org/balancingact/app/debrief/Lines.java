package org.balancingact.app.debrief;

import org.balancingact.app.plot.Timeline;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.PathWords;

/** The timeline of a debrief. */
final class Lines {
    private Lines() {}

    static Timeline of(Debrief debrief) {
        Timeline timeline = new Timeline(debrief.run(), debrief.tally().choices(), PathWords.timeline(debrief.changesToEnd()));
        timeline.setId("timeline");
        return timeline;
    }
}
