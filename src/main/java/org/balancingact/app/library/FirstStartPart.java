package org.balancingact.app.library;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** What somebody sees who has never played: one sentence, one place to begin, what this is and what it is not. */
final class FirstStartPart extends VBox {
    private static final double SHARE = 0.674;
    private static final double GAP = 3;

    private final Messages messages = Messages.of("library");

    FirstStartPart(FirstStart start, LibraryViewModel model) {
        Button begin = Buttons.withKey(Buttons.primary(messages.text("first.begin"), () -> model.begin(start)), messages.text("first.key"));
        begin.setId("start-here");
        String line = messages.text("first.card", start.card().summary(), start.card().role(), start.card().minutes());
        StageCard card = new StageCard(start.stage(), start.card().title(), line, begin);
        VBox words = Styles.on(new VBox(said("is"), said("is-not")), "first-words");
        getStyleClass().add("library-part");
        getChildren().setAll(Paragraph.title(messages.text("first.promise", start.card().minutes())), new Columns(card, words, SHARE, GAP));
    }

    private VBox said(String what) {
        return new VBox(Paragraph.section(messages.text("first.title." + what)), new Paragraph(messages.text("first.line." + what)));
    }
}
