package org.balancingact.app.debrief;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.style.Styles;
import org.balancingact.report.words.MixWords;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Known;

/** The moves in each of the four dimensions: marks and, below the name so that it fits narrow columns, counts; no shares. */
final class DimensionTable extends GridPane {

    DimensionTable(Tally tally) {
        getStyleClass().add("dimension-table");
        for (Dimension dimension : Dimension.values()) {
            Label counts = Styles.on(note(MixWords.counts(Known.in(tally.byDimension(), dimension))), Styles.MUTED);
            addRow(getRowCount(), new VBox(note(Names.told(dimension)), counts), marks(tally, dimension));
        }
    }

    private static Label note(String text) {
        Label note = Styles.on(new Label(text), Styles.NOTE);
        note.setMinWidth(USE_PREF_SIZE);
        return note;
    }

    private static HBox marks(Tally tally, Dimension dimension) {
        HBox marks = Styles.on(new HBox(), "marks");
        for (CountedChoice choice : tally.choices()) {
            if (choice.choice().decision().dimension() == dimension) {
                marks.getChildren().add(new StyleMark(choice.style(), choice.choice().number()));
            }
        }
        return marks;
    }
}
