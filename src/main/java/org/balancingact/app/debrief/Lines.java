package org.balancingact.app.debrief;

import org.balancingact.app.plot.RunPane;
import org.balancingact.picture.Timeline;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.PathWords;

/** The timeline of a debrief. */
final class Lines {
    private Lines() {}

    static RunPane of(Debrief debrief) {
        RunPane timeline = new RunPane(new Timeline(debrief.run(), debrief.tally().choices()), PathWords.timeline(debrief.changesToEnd()));
        timeline.setId("timeline");
        return timeline;
    }
}
