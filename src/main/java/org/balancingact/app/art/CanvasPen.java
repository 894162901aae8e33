package org.balancingact.app.art;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.balancingact.picture.colour.Rgb;
import org.balancingact.picture.stage.Shape;
import org.balancingact.picture.stage.ShapePen;

/** Draws shapes on a canvas, in the units that it has been scaled to. */
final class CanvasPen implements ShapePen {
    private final GraphicsContext graphics;

    CanvasPen(GraphicsContext graphics) {
        this.graphics = graphics;
    }

    static Color color(Rgb colour, double opacity) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), opacity);
    }

    @Override
    public void box(Shape.Box shape) {
        graphics.setFill(color(shape.colour(), shape.opacity()));
        if (shape.corner() > 0) {
            double arc = 2 * shape.corner();
            graphics.fillRoundRect(shape.x(), shape.y(), shape.width(), shape.height(), arc, arc);
        } else {
            graphics.fillRect(shape.x(), shape.y(), shape.width(), shape.height());
        }
    }

    @Override
    public void ellipse(Shape.Ellipse shape) {
        graphics.setFill(color(shape.colour(), shape.opacity()));
        graphics.fillOval(shape.x() - shape.radiusX(), shape.y() - shape.radiusY(), 2 * shape.radiusX(), 2 * shape.radiusY());
    }

    @Override
    public void polygon(Shape.Polygon shape) {
        int corners = shape.corners().size() / 2;
        double[] x = new double[corners];
        double[] y = new double[corners];
        for (int corner = 0; corner < corners; corner++) {
            x[corner] = shape.corners().get(2 * corner);
            y[corner] = shape.corners().get(2 * corner + 1);
        }
        graphics.setFill(color(shape.colour(), shape.opacity()));
        graphics.fillPolygon(x, y, corners);
    }

    @Override
    public void cutting(Shape.Cutting shape) {
        graphics.setFill(color(shape.colour(), shape.opacity()));
        graphics.beginPath();
        graphics.appendSVGPath(shape.outline());
        graphics.fill();
    }

    @Override
    public void stroke(Shape.Stroke shape) {
        take(shape.colour(), shape.thick(), true);
        graphics.beginPath();
        graphics.appendSVGPath(shape.path());
        graphics.stroke();
    }

    @Override
    public void line(Shape.Line shape) {
        take(shape.colour(), shape.thick(), shape.round());
        graphics.strokeLine(shape.fromX(), shape.fromY(), shape.toX(), shape.toY());
    }

    private void take(Rgb colour, double thick, boolean round) {
        graphics.setStroke(color(colour, 1));
        graphics.setLineWidth(thick);
        graphics.setLineCap(round ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void moved(Shape.Moved shape) {
        graphics.save();
        graphics.translate(shape.x(), shape.y());
        graphics.rotate(shape.degrees());
        graphics.scale(shape.scaleX(), shape.scaleY());
        shape.shapes().forEach(inner -> inner.with(this));
        graphics.restore();
    }
}
