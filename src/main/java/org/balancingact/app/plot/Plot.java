package org.balancingact.app.plot;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/**
 * A drawing that lays itself out in the size it is given. Looks come from the style sheet alone; lengths are in em of the
 * font it inherits, so that the text size scales it too.
 */
public abstract class Plot extends Region {
    private final Text ruler = new Text();

    protected Plot() {
        getStyleClass().add("plot");
        ruler.getStyleClass().add("plot-ruler");
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().add(ruler);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The number of pixels of so many em. */
    protected final double em(double count) {
        return count * ruler.getFont().getSize();
    }

    protected static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().add("plot-label");
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }

    /** Puts a node, at its preferred size, to one side of a point. */
    protected static void place(Node node, double x, double y, HPos side, VPos height) {
        double width = node.prefWidth(-1);
        double tall = node.prefHeight(width);
        double left = switch (side) {
            case LEFT -> x;
            case CENTER -> x - width / 2;
            case RIGHT -> x - width;
        };
        double top = switch (height) {
            case TOP -> y;
            case BOTTOM -> y - tall;
            default -> y - tall / 2;
        };
        node.resizeRelocate(Math.round(left), Math.round(top), Math.ceil(width), Math.ceil(tall));
    }

    protected static void line(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }

    protected static void dot(Circle dot, double x, double y, double radius) {
        dot.setCenterX(x);
        dot.setCenterY(y);
        dot.setRadius(radius);
    }

    /** The middle of a one-pixel line nearest to the coordinate, where it is drawn sharp. */
    protected static double crisp(double coordinate) {
        return Math.floor(coordinate) + 0.5;
    }
}
