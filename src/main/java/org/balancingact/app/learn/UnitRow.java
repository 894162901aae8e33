package org.balancingact.app.learn;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.UnitArt;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.EndsRow;
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
    /** Of the width beside the picture: title and question; beside them, or where that is narrow below, how far one has come. */
    private static final double WORDS_SHARE = 0.66;
    private static final double GAP = 1;
    private static final double BELOW = 0.125;

    private UnitRow() {}

    static RowButton of(Unit unit, Progress progress, Runnable read) {
        String title = MESSAGES.text("unit.numbered", unit.number(), unit.title());
        String state = MESSAGES.text("state." + progress.state(unit).id());
        int due = progress.due(unit);
        String back = due == 0 ? "" : MESSAGES.plural("state.due", due);
        String minutes = MESSAGES.plural("minutes", unit.minutes());
        Region ring = Styles.on(new Region(), "unit-ring");
        ring.pseudoClassStateChanged(PseudoClass.getPseudoClass(progress.state(unit).id()), true);
        VBox come = new VBox(Styles.on(new HBox(ring, new Paragraph(state, Styles.NOTE, Styles.MUTED)), "unit-state"));
        if (due > 0) {
            come.getChildren().add(new Paragraph(back, Styles.NOTE, Styles.STRONG));
        }
        VBox words = new VBox(new Paragraph(title, Styles.SERIF, Styles.CARD_TITLE), new Paragraph(unit.question(), Styles.NOTE));
        Columns told = new Columns(words, new EndsRow(come, new Paragraph(minutes, Styles.NOTE, Styles.MUTED)), WORDS_SHARE, GAP, BELOW);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = Styles.on(new HBox(new UnitArt(unit.motif(), unit.alt()), told), "unit-row");
        RowButton button = new RowButton(row, Lists.sentences(title + ".", unit.question(), state + ".", back, minutes + "."), read);
        button.setId("unit-" + unit.number());
        return button;
    }
}
