package org.balancingact.app.examine;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;

/** The heading of a part with what can be done beside it, and below it a note that says what is shown. */
final class Heading extends VBox {
    private final Paragraph note = Paragraph.note("");

    Heading(String title, Node... tools) {
        getStyleClass().add("examine-heading");
        Label heading = Styles.on(new Label(title), "heading");
        heading.setMinWidth(USE_PREF_SIZE);
        FlowPane row = Styles.on(new FlowPane(heading), "examine-heading-row");
        row.setRowValignment(VPos.CENTER);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Node tool : tools) {
            ((Region) tool).setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(tool);
        }
        note.managedProperty().bind(note.visibleProperty());
        note.setVisible(false);
        getChildren().setAll(row, note);
    }

    void setNote(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
    }
}
