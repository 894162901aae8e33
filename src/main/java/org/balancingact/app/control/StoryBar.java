package org.balancingact.app.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.style.Styles;

/** The bar of a screen that belongs to one scenario: its title, a quiet line, and what leads away at the right. */
public final class StoryBar extends HBox {

    private final Label quiet;

    public StoryBar(Node title, String line, Node... right) {
        quiet = new Label(line);
        quiet.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        quiet.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().addAll("top-bar", "story-bar");
        getChildren().addAll(title, quiet, space);
        getChildren().addAll(right);
        PageMargins.keep(this, 0, 0);
    }

    /** The quiet line is there whole or not at all. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        quiet.setVisible(quiet.getWidth() + 1 > quiet.prefWidth(-1));
    }

    /** The scenario's title as such a bar shows it. */
    public static Label title(String scenario) {
        Label title = new Label(scenario);
        title.getStyleClass().addAll("play-title", Styles.SERIF);
        title.setMinWidth(USE_PREF_SIZE);
        return title;
    }
}
