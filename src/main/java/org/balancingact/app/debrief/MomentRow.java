package org.balancingact.app.debrief;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.RowButton;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Craft;

/** A decision in one line; pressed, what there is to say of it stands below, and is made only then. */
final class MomentRow extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Messages messages = Messages.of("debrief");
    private final CountedChoice counted;
    private final DebriefViewModel model;
    private final RowButton line;
    private Optional<Node> detail = Optional.empty();

    MomentRow(CountedChoice counted, DebriefViewModel model) {
        this.counted = counted;
        this.model = model;
        getStyleClass().add("decision-row");
        line = new RowButton(Moments.line(decision(), calledFor(), did(), how()), spoken(), this::turn);
        line.setId("moment-" + counted.choice().number());
        getChildren().setAll(line);
    }

    private Node decision() {
        Label number = Styles.on(new Label(Numbers.whole(counted.choice().number())), Styles.STRONG, "row-number");
        Label week = Styles.on(new Label(messages.text("strip.week", counted.choice().week())), Styles.NOTE, Styles.MUTED, "row-week");
        Paragraph title = new Paragraph(counted.choice().scene().title());
        HBox.setHgrow(title, Priority.ALWAYS);
        return Styles.on(new HBox(number, week, title), "row-decision");
    }

    private Node calledFor() {
        Paragraph called = new Paragraph(messages.text("moments." + counted.asked().name()));
        if (counted.asked() == Asked.EITHER) {
            called.getStyleClass().add(Styles.MUTED);
        }
        return called;
    }

    private Node did() {
        Paragraph brief = new Paragraph(counted.choice().option().brief());
        FlowPane words = Styles.on(new FlowPane(brief), "row-brief");
        if (isOther()) {
            words.getChildren().add(Paragraph.note(messages.text("moments.other")));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return Styles.on(new HBox(new DecisionMark(counted), words), "row-did");
    }

    /** Whether the moment called for the other kind of act. */
    private boolean isOther() {
        return counted.asked() != Asked.EITHER && !counted.asked().met(counted.style());
    }

    private Node how() {
        Paragraph how = new Paragraph(Names.of(counted.first().craft()));
        if (counted.first().craft() == Craft.SOUND) {
            how.getStyleClass().add(Styles.MUTED);
        }
        return how;
    }

    private String spoken() {
        Choice choice = counted.choice();
        return messages.text("moments.spoken", choice.number(), choice.week(), choice.scene().title(),
                messages.text("moments." + counted.asked().name()), AskedWords.did(counted), choice.option().brief(), Names.of(counted.first().craft()));
    }

    private void turn() {
        if (!close()) {
            Node opened = new MomentDetail(counted, model);
            detail = Optional.of(opened);
            getChildren().add(opened);
            pseudoClassStateChanged(OPEN, true);
            line.setAccessibleText(Lists.sentences(spoken(), messages.text("moments.opened")));
        }
    }

    /** Closes it; false where it is not open. */
    boolean close() {
        boolean wasOpen = detail.isPresent();
        detail.ifPresent(getChildren()::remove);
        detail = Optional.empty();
        pseudoClassStateChanged(OPEN, false);
        line.setAccessibleText(spoken());
        return wasOpen;
    }
}
