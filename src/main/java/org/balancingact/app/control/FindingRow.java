package org.balancingact.app.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;

/** One finding in a scenario file: how grave, what, what to do, and where. */
public final class FindingRow extends HBox {
    private final Messages messages = Messages.of("control");

    public FindingRow(Finding finding) {
        getStyleClass().addAll("finding-row", Styles.FOCUSABLE);
        getChildren().setAll(icon(finding.severity().id()), words(finding));
        setAccessibleText(Lists.sentences(messages.text("finding.severity", messages.text("finding." + finding.severity().id())),
                finding.what(), finding.advice(), place(finding)));
    }

    /** The same, leading somewhere by click, Enter and Space. */
    public FindingRow leadingTo(Runnable place) {
        getStyleClass().add("leads");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(event -> place.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                place.run();
                event.consume();
            }
        });
        return this;
    }

    private Node words(Finding finding) {
        String severity = finding.severity().id();
        Paragraph word = new Paragraph(messages.text("finding." + severity), Styles.NOTE, Styles.STRONG, severity);
        VBox words = new VBox(word, new Paragraph(finding.what(), Styles.NOTE));
        finding.why().ifPresent(why -> words.getChildren().add(new Paragraph(why, Styles.NOTE)));
        words.getChildren().addAll(new Paragraph(finding.advice(), Styles.NOTE), Paragraph.note(place(finding)));
        words.getStyleClass().add("finding-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
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
        if (place.line() == 0) {
            return messages.text("finding.whole", finding.code());
        }
        // The path into the file, where it leads into it at all.
        return place.path().equals("$") ? messages.text("finding.place", finding.code(), Integer.toString(place.line()))
                : messages.text("finding.place.within", finding.code(), Integer.toString(place.line()), place.path());
    }
}
