package org.balancingact.app.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A screen's content, one section below the other, within the page margins; scrolls where the window is too low. */
public class Page extends ScrollPane {
    private final VBox sections = new VBox();

    public Page(Node... content) {
        getStyleClass().add("page");
        sections.getStyleClass().add("sections");
        sections.getChildren().setAll(content);
        PageMargins.keep(sections, 1.5, 2);
        setContent(sections);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }
}
