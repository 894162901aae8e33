package org.balancingact.report.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.balancingact.analysis.TwoAmounts.Corner;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.i18n.Messages;
import org.balancingact.report.plot.Svg.Anchor;
import org.balancingact.report.plot.Svg.Point;
import org.balancingact.report.words.Names;

/** Management and leadership as a path in a square, its corners named outside. */
public final class PathPlot {
    private static final double WIDTH = 560;
    private static final double SIDE = 300;
    private static final double LEFT = 130;
    private static final double TOP = 12;
    private static final double LABEL = 11;
    private static final double DOT = 3.5;
    private static final Messages MESSAGES = Messages.of("plots");

    private final TwoAmounts amounts;
    private final int low;
    private final int high;
    private final Svg svg = new Svg(WIDTH, TOP + SIDE + 28, MESSAGES.text("path.title"));

    private PathPlot(TwoAmounts amounts) {
        this.amounts = amounts;
        boolean near = amounts.path().stream().flatMapToLong(point -> LongStream.of(point.management(), point.leadership()))
                .allMatch(value -> value >= 30_000 && value <= 70_000);
        this.low = near ? 30 : 0;
        this.high = near ? 70 : 100;
    }

    public static Svg draw(TwoAmounts amounts) {
        PathPlot plot = new PathPlot(amounts);
        plot.square();
        plot.corners();
        plot.path();
        return plot.svg;
    }

    private Point at(TwoAmounts.Point point) {
        return new Point(LEFT + SIDE * (point.management() / 1000.0 - low) / (high - low),
                TOP + SIDE - SIDE * (point.leadership() / 1000.0 - low) / (high - low));
    }

    private void square() {
        svg.rectangle(LEFT, TOP, SIDE, SIDE, Ink.SURFACE, Ink.HAIRLINE);
        svg.line(LEFT + SIDE / 2, TOP, LEFT + SIDE / 2, TOP + SIDE, Ink.HAIRLINE, 1);
        svg.line(LEFT, TOP + SIDE / 2, LEFT + SIDE, TOP + SIDE / 2, Ink.HAIRLINE, 1);
    }

    private void corners() {
        note(LEFT - 10, TOP + 12, Names.of(Corner.NOT_EXECUTED), Anchor.END);
        note(LEFT + SIDE + 10, TOP + 12, Names.of(Corner.LEADER_MANAGER), Anchor.START);
        note(LEFT - 10, TOP + SIDE - 4, Names.of(Corner.ADRIFT), Anchor.END);
        note(LEFT + SIDE + 10, TOP + SIDE - 4, Names.of(Corner.OVER_MANAGED), Anchor.START);
        note(LEFT - 10, TOP + SIDE / 2 + 4, MESSAGES.text("path.leadership"), Anchor.END);
        note(LEFT + SIDE / 2, TOP + SIDE + 18, MESSAGES.text("path.management", low, high), Anchor.MIDDLE);
    }

    /** Names of two parts stand on two lines. */
    private void note(double x, double y, String text, Anchor anchor) {
        String[] lines = text.split("(?<=,) ");
        for (int k = 0; k < lines.length; k++) {
            svg.text(x, y + k * 14 - (y > TOP + SIDE - 20 && lines.length > 1 ? 14 : 0), lines[k], anchor, LABEL, Ink.MUTED, false);
        }
    }

    private void path() {
        List<Point> points = amounts.path().stream().map(this::at).toList();
        svg.polyline(points.subList(0, amounts.endWeek() + 1), Ink.INK, 1.8, false);
        svg.polyline(points.subList(amounts.endWeek(), points.size()), Ink.INK, 1.3, true);
        Labels labels = new Labels(svg, LABEL);
        points.forEach(point -> labels.keepClear(point, 1));
        Map<String, TwoAmounts.Point> named = new LinkedHashMap<>();
        named.put("start", amounts.start());
        named.put("middle", amounts.middle());
        named.put("end", amounts.end());
        named.put("later", amounts.later());
        named.forEach((name, point) -> {
            Marks.dot(svg, at(point).x(), at(point).y(), name.equals("start") || name.equals("end"));
            labels.keepClear(at(point), DOT);
        });
        named.forEach((name, point) -> labels.beside(at(point), DOT, MESSAGES.text("path." + name)));
    }
}
