package org.balancingact.app.debrief;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CraftCount;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.MixWords;
import org.balancingact.report.words.ProfileWords;

/** The mix of leader and manager moves in this run, with all the doubt there is. */
final class MixPage extends StepPage {
    private static final double HALF = 0.5;
    private static final double GAP = 3.5;

    private final Messages messages = Messages.of("debrief");

    MixPage(DebriefViewModel model) {
        super(model, Step.MIX);
        setId("mix");
        MixSection mix = MixSection.of(debrief().tally());
        VBox share = section(messages.text("mix.share"), mix.sentence());
        share.getChildren().addAll(mix.share());
        share.getChildren().add(Paragraph.note(MixWords.caution()));
        VBox counted = Styles.on(new VBox(share,
                section(messages.text("mix.dimensions"), messages.text("mix.dimensions.line"), new DimensionTable(debrief().tally()))), "counts-column");
        VBox compared = Styles.on(new VBox(section(messages.text("asked"), Lists.sentences(AskedWords.summary(debrief().tally()),
                CraftWords.counts(CraftCount.of(debrief().tally()))), new AskedGrid(debrief().tally())),
                section(messages.text("mix.tags"), ProfileWords.ownTags(model.thoughts().ownTags()))), "counts-column");
        Node counts = heading(FindingWords.mix(debrief().tally()), MixWords.countsSentence(debrief().tally().mix()));
        setContents(counts, new Columns(counted, compared, HALF, GAP));
    }
}
