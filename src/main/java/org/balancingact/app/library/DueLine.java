package org.balancingact.app.library;

import javafx.scene.layout.FlowPane;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** One quiet line: questions of Learn come back today. */
final class DueLine extends FlowPane {
    private static final int QUESTIONS_A_MINUTE = 2;

    DueLine(int due, DueViewModel model) {
        Messages messages = Messages.of("library");
        setId("due-line");
        getStyleClass().add("button-row");
        int minutes = (Math.min(due, DueViewModel.MOST) + 1) / QUESTIONS_A_MINUTE;
        getChildren().setAll(new Paragraph(messages.plural("due", due, messages.plural("due.minutes", Math.max(1, minutes)))),
                Buttons.small("practise-due", Buttons.secondary(messages.text("due.practise"), model::practise)),
                Buttons.small("not-today", Buttons.text(messages.text("due.not-today"), model::notToday)));
    }
}
