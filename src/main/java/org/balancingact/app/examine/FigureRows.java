package org.balancingact.app.examine;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Rows of a name, a drawing that takes the room there is, and figures. */
final class FigureRows extends GridPane {

    /** @param drawing the column that grows, counted from 0 */
    FigureRows(int columns, int drawing) {
        getStyleClass().add("figures");
        for (int column = 0; column < columns; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == drawing ? Priority.ALWAYS : Priority.NEVER);
            constraints.setHalignment(HPos.LEFT);
            getColumnConstraints().add(constraints);
        }
    }

    void clear() {
        getChildren().clear();
    }

    void add(Node... row) {
        addRow(getRowCount(), row);
    }
}
