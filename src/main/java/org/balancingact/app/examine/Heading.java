package org.balancingact.app.examine;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Paragraph;

/** The heading of a part, with a note that says what is shown and, at the right end, what can be done. */
final class Heading extends HBox {
    private final Paragraph note = Paragraph.note("");

    Heading(String title, Node... tools) {
        getStyleClass().add("examine-heading");
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        heading.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(heading, note);
        for (Node tool : tools) {
            ((Region) tool).setMinWidth(USE_PREF_SIZE);
            getChildren().add(tool);
        }
    }

    void setNote(String text) {
        note.setText(text);
    }
}
