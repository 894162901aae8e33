package org.balancingact.app.debrief;

import java.util.List;
import javafx.scene.Node;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.Disclosure;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.MixBar;
import org.balancingact.report.words.MixWords;

/**
 * What the counts of a run allow to be said.
 *
 * @param share the share with its interval, and how that is computed, where there is enough to describe
 */
record MixSection(String sentence, List<Node> share) {

    MixSection {
        share = List.copyOf(share);
    }

    static MixSection of(Tally tally) {
        String sentence = MixWords.sentence(tally);
        String changed = MixWords.changed(tally);
        if (!MixWords.describable(tally.mix())) {
            return new MixSection(Lists.sentences(MixWords.countsSentence(tally.mix()), sentence, changed), List.of());
        }
        Interval leader = tally.mix().leaderShare().orElseThrow();
        PicturePane bar = new PicturePane(new MixBar(leader), sentence);
        Disclosure why = new Disclosure(Messages.of("debrief").text("mix.why"), MixWords.interval(leader));
        why.setId("why-interval");
        return new MixSection(Lists.sentences(sentence, changed), List.of(bar, why));
    }
}
