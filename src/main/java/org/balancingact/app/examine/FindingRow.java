package org.balancingact.app.examine;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;

/** One finding: how grave, what, what to do, and where. */
final class FindingRow extends Button {
    private final Messages messages = Messages.of("examine");

    FindingRow(Finding finding, ExamineViewModel model) {
        getStyleClass().setAll("finding-row", Styles.FOCUSABLE);
        setGraphic(content(finding));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(String.join(" ", messages.text("finding." + finding.severity().id()) + ".", finding.what(), finding.advice(),
                place(finding)));
        boolean leadsToScene = model.sceneOf(finding).isPresent();
        setFocusTraversable(leadsToScene);
        if (leadsToScene) {
            getStyleClass().add("leads");
            setOnAction(event -> model.select(finding));
        }
    }

    private Node content(Finding finding) {
        String severity = finding.severity().id();
        Paragraph word = new Paragraph(messages.text("finding." + severity), Styles.NOTE, Styles.STRONG, severity);
        VBox words = new VBox(word, new Paragraph(finding.what(), Styles.NOTE));
        finding.why().ifPresent(why -> words.getChildren().add(new Paragraph(why, Styles.NOTE)));
        words.getChildren().addAll(new Paragraph(finding.advice(), Styles.NOTE), Paragraph.note(place(finding)));
        words.getStyleClass().add("finding-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon(severity), words);
        row.getStyleClass().add("finding-content");
        return row;
    }

    private static Node icon(String severity) {
        Region shape = new Region();
        shape.getStyleClass().addAll("severity", severity);
        StackPane icon = new StackPane(shape);
        icon.getStyleClass().add("severity-icon");
        return icon;
    }

    private String place(Finding finding) {
        Finding.Place place = finding.place();
        return place.line() == 0 ? messages.text("finding.whole", finding.code())
                : messages.text("finding.place", finding.code(), Integer.toString(place.line())) + "\n" + place.path();
    }
}
