package org.balancingact.app.control;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.balancingact.app.style.Em;

/**
 * A row of buttons that change the size of everything. While the mouse is on it the row stays where it is and as large as it is,
 * above what moves around it, so that a button can be pressed again without following it.
 */
public final class StayingRow extends HBox {
    private final Em em = new Em();
    private Point2D place = Point2D.ZERO;

    public StayingRow(Node... parts) {
        super(parts);
        getStyleClass().add("staying-row");
        getChildren().add(em.probe());
        hoverProperty().subscribe(this::hold);
        localToSceneTransformProperty().subscribe(moved -> stay());
    }

    private void hold(boolean held) {
        setViewOrder(held ? -1 : 0);
        if (held) {
            place = localToScene(0, 0);
            setStyle("-fx-font-size: " + em.pixels(1) + "px");
        } else {
            setStyle("");
            setTranslateX(0);
            setTranslateY(0);
        }
    }

    private void stay() {
        if (isHover()) {
            Point2D now = localToScene(0, 0);
            setTranslateX(getTranslateX() + place.getX() - now.getX());
            setTranslateY(getTranslateY() + place.getY() - now.getY());
        }
    }
}
