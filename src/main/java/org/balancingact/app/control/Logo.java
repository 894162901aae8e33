package org.balancingact.app.control;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.balancingact.app.style.Em;

/** A circle and a square on one beam, in the colour of the text; as large as the font. */
public final class Logo extends StackPane {
    /** Drawn on 26 by 21 units, which is its size at a font of 16 pixels. */
    private static final String SHAPE = "M5 1.2A5 5 0 1 1 4.99 1.2ZM15.5.8l9-1 1 9-9 1ZM.1 12.4l26-2.6.2 1.5-26 2.7ZM13.3 14.6l4 6.4h-8Z";

    public Logo() {
        SVGPath shape = new SVGPath();
        shape.setContent(SHAPE);
        shape.getStyleClass().add("logo-shape");
        Em em = new Em();
        Group scaled = new Group(shape);
        shape.scaleXProperty().bind(em.sizeProperty().divide(16));
        shape.scaleYProperty().bind(em.sizeProperty().divide(16));
        getStyleClass().add("logo");
        getChildren().setAll(scaled, em.probe());
    }
}
