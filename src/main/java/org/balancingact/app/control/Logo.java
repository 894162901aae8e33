package org.balancingact.app.control;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.balancingact.app.style.Em;
import org.balancingact.picture.Emblem;

/** The emblem of the program, in the colour of the text; as large as the font. */
public final class Logo extends StackPane {
    /** At this font its units are pixels. */
    private static final int FONT = 16;

    public Logo() {
        SVGPath shape = new SVGPath();
        shape.setContent(Emblem.OUTLINE);
        shape.getStyleClass().add("logo-shape");
        Em em = new Em();
        Group scaled = new Group(shape);
        shape.scaleXProperty().bind(em.sizeProperty().divide(FONT));
        shape.scaleYProperty().bind(em.sizeProperty().divide(FONT));
        getStyleClass().add("logo");
        getChildren().setAll(scaled, em.probe());
    }
}
