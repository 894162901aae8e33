package org.balancingact.picture.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.balancingact.picture.Point;
import org.balancingact.picture.colour.Rgb;

/** A window of a room: glass, what is seen through it, bars and sill. What is seen is cut at its edges. */
record Casement(double x, double y, double width, double height, int columns, int rows) {
    /** Corners of a circle that is cut: so many that none is seen. */
    private static final int ROUND = 72;
    private static final double[] SKYLINE = {0.5, 0.72, 0.4, 0.86, 0.58, 0.36, 0.66};
    private static final double[][] STARS = {{0.2, 0.3}, {0.5, 0.18}, {0.74, 0.4}};

    /** What is seen outside. */
    enum View { HILLS, ROOFS, CITY }

    void on(Paper paper, Lit lit, View view) {
        glass(paper, lit);
        outside(paper, lit, view);
    }

    /** The same with a sun, where the light has one. Its place is counted from the window's corner. */
    void on(Paper paper, Lit lit, View view, double sunX, double sunY, double sunRadius) {
        glass(paper, lit);
        lit.sun().ifPresent(sun -> {
            boolean low = sun == Lit.Sun.LOW;
            circle(paper, lit.spark(), x + sunX, low ? y + height * 0.62 : y + sunY, sunRadius * (low ? 1.35 : 1));
        });
        outside(paper, lit, view);
    }

    private void glass(Paper paper, Lit lit) {
        paper.box(lit.night() ? lit.edge(0.35) : lit.bright(0.72), x, y, width, height);
    }

    private void outside(Paper paper, Lit lit, View view) {
        if (lit.night()) {
            for (double[] star : STARS) {
                paper.circle(lit.light(), x + width * star[0], y + height * star[1], 1.6);
            }
        }
        switch (view) {
            case HILLS -> hills(paper, lit);
            case ROOFS -> roofs(paper, lit);
            case CITY -> city(paper, lit);
        }
        for (int bar = 1; bar < columns; bar++) {
            paper.box(lit.shade(0.55), x + bar * width / columns - 1.5, y, 3, height);
        }
        for (int bar = 1; bar < rows; bar++) {
            paper.box(lit.shade(0.55), x, y + bar * height / rows - 1.2, width, 2.4);
        }
        paper.box(lit.shade(0.7), x - 6, y + height, width + 12, 5);
    }

    private void hills(Paper paper, Lit lit) {
        circle(paper, lit.wall(0.42), x + width * 0.2, y + height * 1.18, width * 0.62);
        circle(paper, lit.wall(0.62), x + width * 0.9, y + height * 1.12, width * 0.5);
    }

    private void roofs(Paper paper, Lit lit) {
        for (int roof = 0; roof < 6; roof++) {
            double left = x + roof * width / 5 - 10;
            double right = x + (roof + 1) * width / 5 - 10;
            cut(paper, lit.wall(roof % 2 == 1 ? 0.42 : 0.6), List.of(new Point(left, y + height), new Point(left, y + height * 0.66),
                    new Point(right, y + height * 0.48), new Point(right, y + height)));
        }
    }

    private void city(Paper paper, Lit lit) {
        for (int house = 0; house < SKYLINE.length; house++) {
            double high = SKYLINE[house] * height;
            double left = x + house * width / SKYLINE.length;
            double wide = Math.min(width / SKYLINE.length + 0.5, x + width - left);
            paper.box(house % 2 == 1 ? lit.wall(0.5) : lit.shade(0.45), left, y + height - high, wide, high);
        }
    }

    private void circle(Paper paper, Rgb colour, double middleX, double middleY, double radius) {
        if (middleX - radius >= x && middleX + radius <= x + width && middleY - radius >= y && middleY + radius <= y + height) {
            paper.circle(colour, middleX, middleY, radius);
            return;
        }
        List<Point> corners = new ArrayList<>();
        for (int corner = 0; corner < ROUND; corner++) {
            double angle = 2 * Math.PI * corner / ROUND;
            corners.add(new Point(middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)));
        }
        cut(paper, colour, corners);
    }

    /** Draws what of a shape lies within the window. */
    private void cut(Paper paper, Rgb colour, List<Point> shape) {
        List<Point> within = half(shape, point -> point.x() - x);
        within = half(within, point -> x + width - point.x());
        within = half(within, point -> point.y() - y);
        within = half(within, point -> y + height - point.y());
        if (!within.isEmpty()) {
            paper.polygon(colour, within.stream().flatMap(point -> List.of(point.x(), point.y()).stream())
                    .mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** What of a shape lies on the inner side of a line, where the distance from it is not negative. */
    private static List<Point> half(List<Point> shape, ToDoubleFunction<Point> distance) {
        List<Point> kept = new ArrayList<>();
        for (int at = 0; at < shape.size(); at++) {
            Point from = shape.get(at);
            Point to = shape.get((at + 1) % shape.size());
            double before = distance.applyAsDouble(from);
            double after = distance.applyAsDouble(to);
            if (before >= 0) {
                kept.add(from);
            }
            if (before >= 0 != after >= 0) {
                double share = before / (before - after);
                kept.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
        }
        return kept;
    }
}
