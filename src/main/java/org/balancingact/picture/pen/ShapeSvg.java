package org.balancingact.picture.pen;

import static org.balancingact.picture.pen.SvgPen.number;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.balancingact.picture.colour.Rgb;
import org.balancingact.picture.stage.Scenery;
import org.balancingact.picture.stage.Shape;
import org.balancingact.picture.stage.ShapePen;
import org.balancingact.picture.stage.Sight;

/** Writes cut paper as elements of SVG. */
public final class ShapeSvg implements ShapePen {
    private static final double MIDDLE = 640;

    private final StringBuilder body = new StringBuilder();

    private ShapeSvg() {}

    /**
     * A stage in the width of a page, all of its height to be seen, as far as that reaches.
     *
     * @param width  in units of the drawing
     * @param height the same
     * @param dark   whether it is for a dark page
     * @param title  what it shows, for those who can't see it
     */
    public static Svg stage(Scenery scenery, double width, double height, boolean dark, String title) {
        double scale = height / Scenery.PLATE_END;
        Sight sight = new Sight(MIDDLE - width / scale / 2, 0, width / scale, Scenery.PLATE_END);
        ShapeSvg pen = new ShapeSvg();
        List.of(scenery.wall(sight, dark), scenery.people(sight, dark), scenery.bench(sight, dark))
                .forEach(plane -> plane.forEach(shape -> shape.with(pen)));
        String moved = group("scale(%s) translate(%s 0)".formatted(number(scale), number(-sight.x())), pen.body.toString());
        return new Svg(width, height, title, moved);
    }

    private static String group(String transform, String elements) {
        return "<g transform=\"" + transform + "\">" + elements + "</g>";
    }

    private void add(String element, Rgb colour, double opacity) {
        body.append(String.format(Locale.ROOT, "<%s fill=\"%s\"%s/>", element, colour.hexadecimal(),
                opacity < 1 ? " fill-opacity=\"" + number(opacity) + "\"" : ""));
    }

    @Override
    public void box(Shape.Box shape) {
        add("rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"".formatted(number(shape.x()), number(shape.y()),
                number(shape.width()), number(shape.height()), number(shape.corner())), shape.colour(), shape.opacity());
    }

    @Override
    public void ellipse(Shape.Ellipse shape) {
        add("ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"".formatted(number(shape.x()), number(shape.y()), number(shape.radiusX()),
                number(shape.radiusY())), shape.colour(), shape.opacity());
    }

    @Override
    public void polygon(Shape.Polygon shape) {
        String corners = shape.corners().stream().map(SvgPen::number).collect(Collectors.joining(","));
        add("polygon points=\"%s\"".formatted(corners), shape.colour(), shape.opacity());
    }

    @Override
    public void cutting(Shape.Cutting shape) {
        add("path d=\"%s\"".formatted(shape.outline()), shape.colour(), shape.opacity());
    }

    @Override
    public void stroke(Shape.Stroke shape) {
        body.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\"/>".formatted(shape.path(),
                shape.colour().hexadecimal(), number(shape.thick())));
    }

    @Override
    public void line(Shape.Line shape) {
        body.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"%s\"/>".formatted(
                number(shape.fromX()), number(shape.fromY()), number(shape.toX()), number(shape.toY()), shape.colour().hexadecimal(),
                number(shape.thick()), shape.round() ? "round" : "butt"));
    }

    @Override
    public void moved(Shape.Moved shape) {
        ShapeSvg inside = new ShapeSvg();
        shape.shapes().forEach(part -> part.with(inside));
        body.append(group("translate(%s %s) rotate(%s) scale(%s %s)".formatted(number(shape.x()), number(shape.y()), number(shape.degrees()),
                number(shape.scaleX()), number(shape.scaleY())), inside.body.toString()));
    }
}
