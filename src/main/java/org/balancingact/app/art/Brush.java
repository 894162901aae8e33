package org.balancingact.app.art;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.balancingact.picture.colour.Rgb;
import org.balancingact.picture.colour.Tones;
import org.balancingact.scenario.Palette;

/** Draws shapes in the colours of a palette. Lengths are units of the picture, x to the right, y down. */
record Brush(GraphicsContext graphics, Color ground, Color deep, Color mid, Color light, Color spark) {

    /** @param dark whether the theme is: then bright palettes are dimmed */
    static Brush of(GraphicsContext graphics, Palette palette, boolean dark) {
        Tones tones = dark ? Tones.of(palette).dim() : Tones.of(palette);
        return new Brush(graphics, color(tones.ground()), color(tones.deep()), color(tones.mid()), color(tones.light()), color(tones.spark()));
    }

    private static Color color(Rgb colour) {
        return CanvasPen.color(colour, 1);
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
