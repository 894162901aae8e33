package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.control.plot.IntervalBand;
import org.balancingact.report.MixWords;
import org.balancingact.scenario.Style;

/** What the counts of a run allow to be said: a sentence, the interval where there is enough to describe, the dimensions. */
record MixSection(String sentence, List<Node> content) {

    static MixSection of(Tally tally) {
        List<Node> content = new ArrayList<>();
        String sentence = MixWords.sentence(tally);
        if (MixWords.describable(tally.mix())) {
            content.add(new IntervalBand(tally.mix().leaderShare().orElseThrow(), new StyleMark(Style.MANAGER),
                    new StyleMark(Style.LEADER), sentence));
        } else {
            sentence = MixWords.counts(tally.mix()) + ". " + sentence;
        }
        content.add(new DimensionTable(tally));
        return new MixSection((sentence + " " + MixWords.changed(tally)).strip(), content);
    }
}
