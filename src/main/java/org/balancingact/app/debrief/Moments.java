package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** A row a decision: when and where it was, what the moment called for, what was done, and how. A row that is pressed opens. */
final class Moments extends VBox {
    private static final double LEFT_SHARE = 0.33;
    private static final double GAP = 1;
    private static final double LINES_GAP = 0.125;
    /** Of what was called for, what was done, and how, in per cent. */
    private static final List<Integer> SHARES = List.of(21, 49, 30);

    private final List<MomentRow> rows = new ArrayList<>();

    Moments(DebriefViewModel model) {
        Messages messages = Messages.of("debrief");
        getStyleClass().add("decision-rows");
        setId("moments");
        getChildren().addAll(line(Paragraph.note(messages.text("moments.decision")), Paragraph.note(messages.text("moments.called-for")),
                Paragraph.note(messages.text("moments.did")), Paragraph.note(messages.text("moments.how"))), Rules.strong());
        for (CountedChoice counted : model.debrief().tally().choices()) {
            MomentRow row = new MomentRow(counted, model);
            rows.add(row);
            getChildren().addAll(row, Rules.hairline());
        }
    }

    /** One line of it: side by side where there is room, else what belongs to the decision above the rest. */
    static Region line(Node decision, Node calledFor, Node did, Node how) {
        GridPane grid = Styles.on(new GridPane(), "row-cells");
        SHARES.forEach(share -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        });
        RowConstraints firstLines = new RowConstraints();
        firstLines.setValignment(VPos.TOP);
        grid.getRowConstraints().add(firstLines);
        grid.addRow(0, calledFor, did, how);
        Columns line = new Columns(decision, grid, LEFT_SHARE, GAP, LINES_GAP);
        HBox.setHgrow(line, Priority.ALWAYS);
        return Styles.on(new HBox(line), "row-line");
    }

    /** Closes the rows that are open; false where none is. */
    boolean close() {
        return rows.stream().filter(MomentRow::close).count() > 0;
    }
}
