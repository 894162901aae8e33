package org.balancingact.picture.stage;

import java.util.List;
import org.balancingact.picture.colour.Rgb;

/** One piece of cut paper. Lengths are units of the picture, x to the right, y down; opacity is from 0 (nothing) to 1 (all). */
public sealed interface Shape {

    /** Hands it to the pen as what it is. */
    void with(ShapePen pen);

    /** @param corner the radius of its corners */
    record Box(Rgb colour, double x, double y, double width, double height, double corner, double opacity) implements Shape {
        @Override
        public void with(ShapePen pen) {
            pen.box(this);
        }
    }

    record Ellipse(Rgb colour, double x, double y, double radiusX, double radiusY, double opacity) implements Shape {
        @Override
        public void with(ShapePen pen) {
            pen.ellipse(this);
        }
    }

    /** @param corners x and y in turn */
    record Polygon(Rgb colour, List<Double> corners, double opacity) implements Shape {
        public Polygon {
            corners = List.copyOf(corners);
        }

        @Override
        public void with(ShapePen pen) {
            pen.polygon(this);
        }
    }

    /** An area with curves. @param outline in the language of SVG paths */
    record Cutting(Rgb colour, String outline, double opacity) implements Shape {
        @Override
        public void with(ShapePen pen) {
            pen.cutting(this);
        }
    }

    /** A line with curves or corners, with round ends. @param path in the language of SVG paths */
    record Stroke(Rgb colour, double thick, String path) implements Shape {
        @Override
        public void with(ShapePen pen) {
            pen.stroke(this);
        }
    }

    /** @param round whether its ends are */
    record Line(Rgb colour, double thick, boolean round, double fromX, double fromY, double toX, double toY) implements Shape {
        @Override
        public void with(ShapePen pen) {
            pen.line(this);
        }
    }

    /** Shapes in units of their own, which are moved to a point, turned there clockwise, and scaled. */
    record Moved(double x, double y, double degrees, double scaleX, double scaleY, List<Shape> shapes) implements Shape {
        public Moved {
            shapes = List.copyOf(shapes);
        }

        @Override
        public void with(ShapePen pen) {
            pen.moved(this);
        }
    }
}
