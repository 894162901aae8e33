package org.balancingact.picture.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.balancingact.picture.colour.Rgb;

/** Takes the shapes of a picture in the order of painting, and leaves out what lies out of sight. */
final class Paper {
    /** Units by which a band reaches out of sight, so that no edge of it is seen. */
    private static final double BEYOND = 4;

    private final Sight sight;
    private final List<Shape> shapes = new ArrayList<>();

    Paper(Sight sight) {
        this.sight = sight;
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void box(Rgb colour, double x, double y, double width, double height) {
        box(colour, x, y, width, height, 0);
    }

    void box(Rgb colour, double x, double y, double width, double height, double corner) {
        box(colour, x, y, width, height, corner, 1);
    }

    void box(Rgb colour, double x, double y, double width, double height, double corner, double opacity) {
        if (sight.meets(x, y, x + width, y + height)) {
            add(new Shape.Box(colour, x, y, width, height, corner, opacity));
        }
    }

    /** A band through the whole picture, however wide a part of it is seen. */
    void band(Rgb colour, double y, double height) {
        box(colour, sight.x() - BEYOND, y, sight.width() + 2 * BEYOND, height);
    }

    void circle(Rgb colour, double x, double y, double radius) {
        circle(colour, x, y, radius, 1);
    }

    void circle(Rgb colour, double x, double y, double radius, double opacity) {
        ellipse(colour, x, y, radius, radius, opacity);
    }

    void ellipse(Rgb colour, double x, double y, double radiusX, double radiusY, double opacity) {
        if (sight.meets(x - radiusX, y - radiusY, x + radiusX, y + radiusY)) {
            add(new Shape.Ellipse(colour, x, y, radiusX, radiusY, opacity));
        }
    }

    /** The upper half of a circle. */
    void dome(Rgb colour, double x, double y, double radius) {
        if (sight.meets(x - radius, y - radius, x + radius, y)) {
            cutting(colour, "M%s %sA%s %s 0 0 1 %s %sZ".formatted(x - radius, y, radius, radius, x + radius, y));
        }
    }

    /** @param corners x and y in turn */
    void polygon(Rgb colour, double... corners) {
        veil(colour, 1, corners);
    }

    /** A polygon through which one sees. */
    void veil(Rgb colour, double opacity, double... corners) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int at = 0; at < corners.length; at += 2) {
            left = Math.min(left, corners[at]);
            right = Math.max(right, corners[at]);
            top = Math.min(top, corners[at + 1]);
            bottom = Math.max(bottom, corners[at + 1]);
        }
        if (opacity > 0 && sight.meets(left, top, right, bottom)) {
            add(new Shape.Polygon(colour, Arrays.stream(corners).boxed().toList(), opacity));
        }
    }

    /** @param outline in the language of SVG paths */
    void cutting(Rgb colour, String outline) {
        add(new Shape.Cutting(colour, outline, 1));
    }

    void stroke(Rgb colour, double thick, String path) {
        add(new Shape.Stroke(colour, thick, path));
    }

    void line(Rgb colour, double thick, double fromX, double fromY, double toX, double toY) {
        if (sight.meets(Math.min(fromX, toX) - thick, Math.min(fromY, toY) - thick, Math.max(fromX, toX) + thick,
                Math.max(fromY, toY) + thick)) {
            add(new Shape.Line(colour, thick, false, fromX, fromY, toX, toY));
        }
    }
}
