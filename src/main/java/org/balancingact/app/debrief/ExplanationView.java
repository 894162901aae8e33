package org.balancingact.app.debrief;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Explanation;

/** The causes of a change, a line each, and their sum. */
final class ExplanationView extends VBox {
    private final Messages messages = Messages.of("debrief");

    ExplanationView(Explanation explanation) {
        getStyleClass().add("explanation");
        getChildren().addAll(Paragraph.title(explanation.heading()), Paragraph.note(explanation.change()), lines(explanation));
    }

    private VBox lines(Explanation explanation) {
        VBox lines = Styles.on(new VBox(), "cause-lines");
        explanation.lines().forEach(line -> lines.getChildren().add(
                row(line.when(), Numbers.signed(line.points()), line.sentence(), "cause-line")));
        lines.getChildren().add(row(messages.text("why.together"), Numbers.signed(explanation.total()), explanation.sum(),
                "cause-sum"));
        return lines;
    }

    private HBox row(String when, String points, String sentence, String styleClass) {
        Label weeks = Styles.on(new Label(when), Styles.NOTE, Styles.MUTED, "cause-weeks");
        Figure amount = new Figure(points, Styles.STRONG, "cause-points");
        Paragraph words = new Paragraph(sentence, Styles.NOTE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Styles.on(new HBox(weeks, amount, words), styleClass);
        row.setAccessibleText(messages.text("why.line.spoken", when, points, sentence));
        return row;
    }
}
