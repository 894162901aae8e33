package org.balancingact.app.story;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.style.Styles;
import org.balancingact.scenario.Artefact;

/** The rows of a table under its head, a line below each; numbers stand at the right, in bold. */
final class TableGrid extends GridPane {
    TableGrid(Artefact.Table table) {
        int columns = table.head().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            width.setHgrow(Priority.ALWAYS);
            width.setHalignment(table.isOfNumbers(column) ? HPos.RIGHT : HPos.LEFT);
            getColumnConstraints().add(width);
        }
        getStyleClass().add("table-grid");
        addLine(table, table.head(), 0, Styles.MUTED, Styles.on(new Region(), "head-rule"));
        for (int row = 0; row < table.rows().size(); row++) {
            addLine(table, table.rows().get(row), 2 * row + 2, "", Rules.hairline());
        }
    }

    private void addLine(Artefact.Table table, List<String> cells, int at, String style, Region below) {
        for (int column = 0; column < cells.size(); column++) {
            Paragraph cell = new Paragraph(cells.get(column));
            if (table.isOfNumbers(column)) {
                cell.getStyleClass().add("cell-number");
            }
            if (!style.isEmpty()) {
                cell.getStyleClass().add(style);
            } else if (table.isOfNumbers(column)) {
                cell.getStyleClass().add(Styles.STRONG);
            }
            add(cell, column, at);
        }
        add(below, 0, at + 1, cells.size(), 1);
    }
}
