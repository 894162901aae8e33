package org.balancingact.app.debrief;

import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.plot.PathMap;
import org.balancingact.i18n.Messages;
import org.balancingact.report.PathWords;

/** How much management and how much leadership there was, as a path. */
final class AmountsPage extends StepPage {
    private static final double MAP = 24;

    private final Messages messages = Messages.of("walk");

    AmountsPage(DebriefViewModel model) {
        super(model);
        String sentence = PathWords.twoAmounts(debrief().twoAmounts());
        setId("amounts");
        setContents(heading(messages.text("question.amounts"), sentence), new PathMap(debrief().twoAmounts(), MAP, sentence),
                Paragraph.note(messages.text("amounts.key")));
    }
}
