package org.balancingact.app.debrief;

import java.util.Optional;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.control.plot.IntervalBand;
import org.balancingact.report.MixWords;
import org.balancingact.scenario.Style;

/**
 * What the counts of a run allow to be said.
 *
 * @param band the interval, where there is enough to describe
 */
record MixSection(String sentence, Optional<IntervalBand> band, DimensionTable dimensions) {

    static MixSection of(Tally tally) {
        String sentence = MixWords.sentence(tally);
        String changed = MixWords.changed(tally);
        if (!MixWords.describable(tally.mix())) {
            return new MixSection((MixWords.counts(tally.mix()) + ". " + sentence + " " + changed).strip(), Optional.empty(),
                    new DimensionTable(tally));
        }
        IntervalBand band = new IntervalBand(tally.mix().leaderShare().orElseThrow(), new StyleMark(Style.MANAGER),
                new StyleMark(Style.LEADER), sentence);
        return new MixSection((sentence + " " + changed).strip(), Optional.of(band), new DimensionTable(tally));
    }
}
