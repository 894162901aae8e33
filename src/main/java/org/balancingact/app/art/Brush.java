package org.balancingact.app.art;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.balancingact.scenario.Palette;

/** Draws shapes in the colours of a palette. Lengths are units of the picture, x to the right, y down. */
record Brush(GraphicsContext graphics, Color ground, Color deep, Color mid, Color light, Color spark) {

    static Brush of(GraphicsContext graphics, Palette palette) {
        return new Brush(graphics, Color.web(palette.ground()), Color.web(palette.deep()), Color.web(palette.mid()),
                Color.web(palette.light()), Color.web(palette.spark()));
    }

    void circle(Color color, double x, double y, double radius) {
        ellipse(color, x, y, radius, radius);
    }

    void ellipse(Color color, double x, double y, double radiusX, double radiusY) {
        graphics.setFill(color);
        graphics.fillOval(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    void box(Color color, double x, double y, double width, double height) {
        graphics.setFill(color);
        graphics.fillRect(x, y, width, height);
    }

    void roundedBox(Color color, double x, double y, double width, double height) {
        graphics.setFill(color);
        graphics.fillRoundRect(x, y, width, height, 3, 3);
    }

    void line(Color color, double thickness, double fromX, double fromY, double toX, double toY) {
        graphics.setStroke(color);
        graphics.setLineWidth(thickness);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.strokeLine(fromX, fromY, toX, toY);
    }

    void path(Color color, String svg) {
        graphics.setFill(color);
        graphics.beginPath();
        graphics.appendSVGPath(svg);
        graphics.fill();
    }
}
