package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.FindingWords;

/** What the moments asked for and what was chosen: the table, then the moments with the notes of what was picked. */
final class AskedPage extends StepPage {
    private final Messages messages = Messages.of("debrief");

    AskedPage(DebriefViewModel model) {
        super(model, Step.ASKED);
        Tally tally = debrief().tally();
        List<Node> contents = new ArrayList<>();
        contents.add(heading(FindingWords.asked(tally), Lists.sentences(AskedWords.summary(tally), CraftWords.summary(debrief()))));
        contents.add(new AskedGrid(tally));
        for (Asked asked : Asked.values()) {
            List<CountedChoice> moments = tally.asked(asked);
            if (!moments.isEmpty()) {
                contents.add(section(messages.text("asked." + asked.name()), messages.text("asked.line"),
                        new DecisionList(new Tally(moments), debrief())));
            }
        }
        setId("asked");
        setContents(contents.toArray(Node[]::new));
    }
}
