package org.balancingact.app.debrief;

import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.FindingWords;

/** What the moments called for, what was done, and how: a row a decision, in the order of the story. */
final class AskedPage extends StepPage {
    private final Messages messages = Messages.of("debrief");
    private final Moments moments;

    AskedPage(DebriefViewModel model) {
        super(model, Step.ASKED);
        moments = new Moments(model);
        setId("asked");
        setContents(heading(FindingWords.asked(debrief().tally()), Lists.sentences(CraftWords.finding(debrief()), messages.text("moments.apart"))), moments);
    }

    @Override
    boolean closeCauses() {
        return moments.close();
    }
}
