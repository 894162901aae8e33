package org.balancingact.app.debrief;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Unmet;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.learn.Unit;
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
        Node heading = heading(FindingWords.asked(debrief().tally()), Lists.sentences(CraftWords.finding(debrief()), messages.text("moments.apart")));
        setContents(Stream.concat(Stream.of(heading, moments), Unmet.most(debrief().tally()).flatMap(this::offer).stream()).toArray(Node[]::new));
    }

    /** The one unit of Learn about what was most often not met, if there is one. */
    private Optional<Node> offer(Unmet part) {
        return model().course().units().stream().filter(unit -> unit.covers().contains(part.code())).findFirst().map(unit -> offer(part, unit));
    }

    private Node offer(Unmet part, Unit unit) {
        return Styles.on(new VBox(Paragraph.note(messages.text("moments.unit", Numbers.inWordsFirst(part.moments().size()))),
                Buttons.named("read-unit", Buttons.wrapping(Buttons.text(messages.text("moments.unit.read", unit.number(), unit.title()),
                        () -> model().read(unit))))), "overview-section");
    }

    @Override
    boolean closeCauses() {
        return moments.close();
    }
}
