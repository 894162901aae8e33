package org.balancingact.app.learn;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.UnitArt;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.RowButton;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Unit;

/** A unit in the list: picture, title, question, how far one has come, minutes. */
final class UnitRow {
    private static final Messages MESSAGES = Messages.of("learn");

    private UnitRow() {}

    static RowButton of(Unit unit, Progress progress, Runnable read) {
        String title = MESSAGES.text("unit.numbered", unit.number(), unit.title());
        String state = MESSAGES.text("state." + progress.state(unit).id());
        int due = progress.due(unit);
        String back = due == 0 ? "" : MESSAGES.plural("state.due", due);
        String minutes = MESSAGES.plural("minutes", unit.minutes());
        Region ring = Styles.on(new Region(), "unit-ring");
        ring.pseudoClassStateChanged(PseudoClass.getPseudoClass(progress.state(unit).id()), true);
        FlowPane line = Styles.on(new FlowPane(ring, new Paragraph(state, Styles.NOTE, Styles.MUTED)), "unit-state");
        if (due > 0) {
            line.getChildren().add(new Paragraph(back, Styles.NOTE, Styles.STRONG));
        }
        line.getChildren().add(new Paragraph(minutes, Styles.NOTE, Styles.MUTED));
        VBox words = new VBox(new Paragraph(title, Styles.SERIF, Styles.CARD_TITLE), new Paragraph(unit.question(), Styles.NOTE), line);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Styles.on(new HBox(new UnitArt(unit.motif(), unit.alt()), words), "unit-row");
        RowButton button = new RowButton(row, Lists.sentences(title + ".", unit.question(), state + ".", back, minutes + "."), read);
        button.setId("unit-" + unit.number());
        return button;
    }
}
