package org.balancingact.app.art;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * A circle and a square on one beam. The arms are such that area times arm is equal on both sides, so the beam could rest.
 *
 * @param x      where the beam is borne
 * @param y      the same
 * @param radius of the circle; the square is 1.62 times as wide
 * @param length of the whole beam
 * @param tilt   in degrees; positive lowers the square
 * @param wedge  whether the support is drawn
 */
record Beam(double x, double y, double radius, double length, double tilt, boolean wedge) {
    private static final double SQUARE = 1.62;
    private static final double CIRCLE_ARM = SQUARE * SQUARE / (SQUARE * SQUARE + Math.PI);

    void paint(Brush brush, Color circle, Color square, Color bar) {
        GraphicsContext graphics = brush.graphics();
        double thickness = radius / 7;
        if (wedge) {
            double half = radius * 0.62;
            graphics.setFill(bar);
            graphics.fillPolygon(new double[] {x, x + half, x - half}, new double[] {y, y + radius, y + radius}, 3);
        }
        graphics.save();
        graphics.translate(x, y);
        graphics.rotate(tilt);
        double left = -CIRCLE_ARM * length;
        double right = left + length;
        double side = SQUARE * radius;
        brush.line(bar, thickness, left, 0, right, 0);
        brush.circle(circle, left, -radius - thickness / 2, radius);
        brush.box(square, right - side / 2, -side - thickness / 2, side, side);
        graphics.restore();
    }
}
