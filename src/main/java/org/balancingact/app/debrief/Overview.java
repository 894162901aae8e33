package org.balancingact.app.debrief;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.plot.RunPane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.report.EarlierOutcome;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.EarlierOutcomeWords;
import org.balancingact.report.words.EndingCauses;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.Explanation;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.PathWords;

/** All of a debrief on one page: what led to the ending, the lines, the mix, asked and chosen, two amounts, every decision. */
final class Overview extends StepPage {
    private static final double LINES_SHARE = 0.624;

    private final Messages messages = Messages.of("debrief");
    private final Debrief debrief;
    private final RunPane timeline;
    private final CausesColumn side;
    private final Moments moments;

    Overview(DebriefViewModel model) {
        super(model, Step.OVERVIEW);
        debrief = model.debrief();
        Tally tally = debrief.tally();
        timeline = timeline();
        moments = new Moments(model);
        side = new CausesColumn(List.of(mix(tally), asked(tally), amounts()));
        timeline.setOnExplain(spot -> explain(Explanation.at(debrief, spot.indicator(), spot.week()), timeline));
        timeline.setOnDecision(choice -> explain(List.of(Explanation.of(debrief, choice)), timeline));
        side.setOnClosed(() -> bringIntoView(timeline));
        setId("debrief");
        setContents(ending(EarlierOutcome.of(model.record(), debrief.run().scenario())),
                new Columns(whatHappened(), side, LINES_SHARE, 3.5), decisions());
    }

    private void explain(List<Explanation> ways, Node from) {
        side.show(ways, from);
        bringIntoView(side);
    }

    /** A run that was finished by another engine keeps the ending it had. */
    private Node ending(Optional<EarlierOutcome> earlier) {
        return earlier.map(kept -> heading(kept.title(), EarlierOutcomeWords.outcomes(kept), Paragraph.note(EarlierOutcomeWords.caution(kept))))
                .orElseGet(() -> heading(titleWithCauses(), EndingWords.whatLedTo(debrief)));
    }

    /** The ending, with the causes of the outcomes that it read, if it read any. */
    private Node titleWithCauses() {
        Node title = Paragraph.title(debrief.finish().ending().title());
        if (EndingWords.indicators(debrief.run()).isEmpty()) {
            return title;
        }
        Button why = Buttons.small("why-ending", Buttons.text(messages.text("ending.why"), () -> {}));
        why.setOnAction(event -> explain(EndingCauses.of(debrief), why));
        return new EndsRow(title, why);
    }

    private Region whatHappened() {
        return section(FindingWords.happened(debrief.changesToEnd()),
                Lists.sentences(FindingWords.happenedNumbers(debrief.changesToEnd(), debrief.run()), messages.text("timeline.legend")), timeline);
    }

    private Region mix(Tally tally) {
        MixSection mix = MixSection.of(tally);
        VBox section = section(messages.text("mix"), mix.sentence());
        section.getChildren().addAll(mix.share());
        return section;
    }

    private Region asked(Tally tally) {
        return section(messages.text("asked"), Lists.sentences(AskedWords.summary(tally), CraftWords.summary(debrief)), new AskedGrid(tally));
    }

    private Region amounts() {
        return Styles.on(section(messages.text("amounts"), PathWords.twoAmounts(debrief.twoAmounts())), "last");
    }

    private Region decisions() {
        return section(messages.text("decisions"), messages.text("moments.apart"), moments);
    }

    @Override
    boolean closeCauses() {
        return side.close() || moments.close();
    }
}
