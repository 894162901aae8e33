package org.balancingact.report.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balancingact.report.plot.Svg.Anchor;
import org.balancingact.report.plot.Svg.Point;

/** Writes names beside points, each on the side where it covers least of what is there already. */
final class Labels {
    private static final double LETTER = 0.6;
    private static final double GAP = 4;

    private final Svg svg;
    private final double size;
    private final List<Box> taken = new ArrayList<>();

    Labels(Svg svg, double size) {
        this.svg = svg;
        this.size = size;
    }

    private record Box(double left, double top, double right, double bottom) {
        double overlap(Box other) {
            double width = Math.min(right, other.right) - Math.max(left, other.left);
            double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return width > 0 && height > 0 ? width * height : 0;
        }
    }

    /** Keeps a point clear of names. */
    void keepClear(Point point, double radius) {
        taken.add(new Box(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius));
    }

    void beside(Point point, double radius, String name) {
        double width = LETTER * size * name.length();
        double reach = radius + GAP;
        Box best = List.of(
                box(point.x() + reach, point.y() - size / 2, width),
                box(point.x() - reach - width, point.y() - size / 2, width),
                box(point.x() - width / 2, point.y() - reach - size, width),
                box(point.x() - width / 2, point.y() + reach, width),
                box(point.x() + reach, point.y() - reach - size, width),
                box(point.x() - reach - width, point.y() - reach - size, width),
                box(point.x() + reach, point.y() + reach, width),
                box(point.x() - reach - width, point.y() + reach, width)).stream().min(Comparator.comparingDouble(this::covered)).orElseThrow();
        taken.add(best);
        svg.text((best.left() + best.right()) / 2, best.bottom() - size * 0.15, name, Anchor.MIDDLE, size, Ink.INK, false);
    }

    private Box box(double left, double top, double width) {
        return new Box(left, top, left + width, top + size);
    }

    private double covered(Box box) {
        return taken.stream().mapToDouble(box::overlap).sum();
    }
}
