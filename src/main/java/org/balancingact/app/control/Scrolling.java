package org.balancingact.app.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** How pages that are higher than the window are read on. */
public final class Scrolling {
    /** Of what is in sight, so that the last lines stay. */
    private static final double STEP = 0.85;

    /** Pixels left free around what was scrolled to: room for its focus ring. */
    private static final double MARGIN = 8;

    private Scrolling() {}

    /** Shows more of what the pane holds; false where there is no more that way. */
    public static boolean turn(ScrollPane pane, boolean forward) {
        double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        boolean atEnd = forward ? pane.getVvalue() >= pane.getVmax() : pane.getVvalue() <= 0;
        if (hidden <= 1 || atEnd) {
            return false;
        }
        double step = STEP * pane.getViewportBounds().getHeight() / hidden;
        pane.setVvalue(Math.max(0, Math.min(pane.getVmax(), pane.getVvalue() + (forward ? step : -step))));
        return true;
    }

    /** Scrolls just so far that the node, which lies somewhere in the content, is in sight. */
    public static void reveal(ScrollPane pane, Node node) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 1) {
            return;
        }
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        double wanted = Math.min(place.getMinY() - MARGIN, Math.max(top, place.getMaxY() + MARGIN - seen));
        pane.setVvalue(Math.max(0, Math.min(pane.getVmax(), wanted / hidden)));
    }

    /** Lets Home, End, PageUp and PageDown, pressed anywhere on the node, scroll the pane; what is written in a field is left alone. */
    public static void byKeys(Node node, ScrollPane pane) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl) {
                return;
            }
            switch (event.getCode()) {
                case HOME -> pane.setVvalue(0);
                case END -> pane.setVvalue(pane.getVmax());
                case PAGE_DOWN -> turn(pane, true);
                case PAGE_UP -> turn(pane, false);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }
}
