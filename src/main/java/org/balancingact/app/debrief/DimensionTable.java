package org.balancingact.app.debrief;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.style.Styles;
import org.balancingact.report.MixWords;
import org.balancingact.report.Names;
import org.balancingact.scenario.Dimension;

/** The moves in each of the four dimensions: marks and counts, no shares. */
final class DimensionTable extends GridPane {

    DimensionTable(Tally tally) {
        getStyleClass().add("dimension-table");
        for (Dimension dimension : Dimension.values()) {
            Label name = new Label(Names.of(dimension));
            name.getStyleClass().add(Styles.NOTE);
            name.setMinWidth(USE_PREF_SIZE);
            HBox marks = new HBox();
            marks.getStyleClass().add("marks");
            for (CountedChoice choice : tally.choices()) {
                if (choice.choice().decision().dimension() == dimension) {
                    marks.getChildren().add(new StyleMark(choice.style(), choice.choice().number()));
                }
            }
            marks.setMinWidth(USE_PREF_SIZE);
            Paragraph counts = Paragraph.note(MixWords.counts(tally.byDimension().get(dimension)));
            setHgrow(counts, Priority.ALWAYS);
            addRow(dimension.ordinal(), name, marks, counts);
        }
    }
}
