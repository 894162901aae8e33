package org.balancingact.app.compare;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.ComparedMoment;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** The decisions of two runs, those of one moment beside each other; where both chose alike they share a line. */
final class MomentList extends VBox {
    private static final double HALF = 50;

    private final Messages messages = Messages.of("compare");

    MomentList(Comparison comparison) {
        getStyleClass().add("moments");
        for (ComparedMoment moment : comparison.moments()) {
            if (comparison.parting().equals(Optional.of(moment))) {
                getChildren().add(new Paragraph(messages.text("part-here"), Styles.NOTE, Styles.STRONG));
            }
            getChildren().add(row(moment));
        }
    }

    private Node row(ComparedMoment moment) {
        VBox row = Styles.on(new VBox(Paragraph.note(messages.text("moment", moment.scene().week(), moment.scene().title())),
                moment.isSame() ? both(moment) : sides(moment)), "moment");
        row.setId("moment-" + moment.scene().id());
        return row;
    }

    private Node both(ComparedMoment moment) {
        CountedChoice first = moment.first().orElseThrow();
        HBox both = line(first.choice().option().brief(), new DecisionMark(first), new DecisionMark(moment.second().orElseThrow()));
        both.getChildren().add(Paragraph.note(messages.text("both")));
        return both;
    }

    private Node sides(ComparedMoment moment) {
        GridPane sides = Styles.on(new GridPane(), "moment-sides");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        sides.getColumnConstraints().setAll(half, half);
        sides.addRow(0, side(moment.first(), messages.text("first")), side(moment.second(), messages.text("second")));
        return sides;
    }

    /** @param who did not come here, where it did not */
    private Node side(Optional<CountedChoice> met, String who) {
        return met.<Node>map(counted -> line(counted.choice().option().brief(), new DecisionMark(counted)))
                .orElseGet(() -> Paragraph.note(messages.text("not-met", who)));
    }

    private static HBox line(String words, DecisionMark... marks) {
        Paragraph brief = new Paragraph(words, Styles.NOTE);
        HBox.setHgrow(brief, Priority.SOMETIMES);
        HBox line = Styles.on(new HBox(marks), "moment-line");
        line.getChildren().add(brief);
        return line;
    }
}
