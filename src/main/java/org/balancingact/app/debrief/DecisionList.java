package org.balancingact.app.debrief;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.WrappedLabel;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.Explanation;
import org.balancingact.report.words.HereWords;

/** Decisions: what was done, what the moment asked for and why, what this way of doing it gained and cost. */
final class DecisionList extends VBox {
    private final Messages messages = Messages.of("debrief");
    private final Debrief debrief;

    DecisionList(Tally tally, Debrief debrief) {
        this.debrief = debrief;
        getStyleClass().add("decision-list");
        tally.choices().forEach(choice -> getChildren().add(row(choice)));
    }

    private void toggle(VBox words, Choice choice) {
        if (!words.getChildren().removeIf(ExplanationView.class::isInstance)) {
            words.getChildren().add(new ExplanationView(Explanation.of(debrief, choice)));
        }
    }

    private HBox row(CountedChoice counted) {
        Choice choice = counted.choice();
        WrappedLabel done = Styles.on(new WrappedLabel(choice.option().brief()), Styles.STRONG);
        VBox words = new VBox(done, Paragraph.note(messages.text("decision.where", choice.week(), choice.scene().title())),
                new Paragraph(choice.why()));
        Stream.of(Lists.sentences(AskedWords.moment(counted), HereWords.moment(choice.decision())),
                Lists.sentences(CraftWords.moment(counted), choice.option().note().orElse(""), CraftWords.doneWell(counted, debrief)),
                HereWords.twin(counted, debrief.tally()))
                .filter(told -> !told.isEmpty()).forEach(told -> words.getChildren().add(new Paragraph(told)));
        if (counted.changed()) {
            words.getChildren().add(Paragraph.note(messages.text("decision.first", counted.first().brief())));
        }
        words.getStyleClass().add("decision-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button did = Buttons.small("why-" + choice.number(),
                Buttons.secondary(messages.text("decision.did"), () -> toggle(words, choice)));
        did.setAccessibleText(messages.text("decision.did.spoken", choice.number()));
        return Styles.on(new HBox(new DecisionMark(counted), words, did), "decision-row");
    }
}
