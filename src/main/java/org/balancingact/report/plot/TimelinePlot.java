package org.balancingact.report.plot;

import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.report.plot.Svg.Anchor;
import org.balancingact.report.plot.Svg.Point;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Shock;

/** Seven small lines on one time axis: decisions as marks on top, the epilogue sunken, shocks named in their row. */
public final class TimelinePlot {
    private static final double WIDTH = 680;
    private static final double LEFT = 128;
    private static final double RIGHT = 596;
    private static final double TOP = 40;
    private static final double ROW = 56;
    private static final double PADDING = 8;
    private static final double LABEL = 12;
    private static final double NOTE = 11;
    private static final Messages MESSAGES = Messages.of("plots");

    private final Debrief debrief;
    private final Range range;
    private final Svg svg;

    private TimelinePlot(Debrief debrief) {
        this.debrief = debrief;
        this.range = Range.of(debrief.history());
        this.svg = new Svg(WIDTH, bottom() + 24, MESSAGES.text("timeline.title"));
    }

    public static Svg draw(Debrief debrief) {
        TimelinePlot plot = new TimelinePlot(debrief);
        plot.ground();
        plot.marks();
        for (Indicator indicator : Indicator.values()) {
            plot.row(indicator);
        }
        plot.axis();
        return plot.svg;
    }

    private static double bottom() {
        return TOP + Indicator.values().length * ROW;
    }

    private double x(double week) {
        return LEFT + (RIGHT - LEFT) * week / debrief.lastWeek();
    }

    private double y(Indicator indicator, long milliPoints) {
        double low = TOP + (indicator.ordinal() + 1) * ROW - PADDING;
        return low - range.position(milliPoints) * (ROW - 2 * PADDING);
    }

    private void ground() {
        if (debrief.lastWeek() > debrief.endWeek()) {
            svg.rectangle(x(debrief.endWeek()), TOP, RIGHT - x(debrief.endWeek()), bottom() - TOP, Ink.SUNKEN);
            svg.text(x(debrief.endWeek()) + 8, TOP - 16, MESSAGES.text("timeline.epilogue"), Anchor.START, NOTE, Ink.MUTED, false);
        }
        svg.text(0, TOP - 16, MESSAGES.text("timeline.decisions"), Anchor.START, NOTE, Ink.MUTED, false);
        svg.text(634, TOP - 16, MESSAGES.text("timeline.end"), Anchor.END, NOTE, Ink.MUTED, false);
        svg.text(WIDTH, TOP - 16, MESSAGES.text("timeline.later"), Anchor.END, NOTE, Ink.MUTED, false);
        for (int row = 0; row <= Indicator.values().length; row++) {
            boolean sideOrEdge = row == 0 || row == Indicator.DIRECTION.ordinal() || row == Indicator.values().length;
            svg.line(0, TOP + row * ROW, WIDTH, TOP + row * ROW, sideOrEdge ? Ink.CONTROL : Ink.HAIRLINE, 1);
        }
    }

    /** Decisions at their weeks; where they would overlap, moved on to the right. */
    private void marks() {
        double free = LEFT - Marks.RADIUS;
        for (CountedChoice counted : debrief.tally().choices()) {
            Choice choice = counted.choice();
            double room = counted.changed() ? Marks.RADIUS + Marks.BEHIND : Marks.RADIUS;
            double at = Math.max(x(choice.week()), free + room);
            if (counted.changed()) {
                Marks.takenBack(svg, at, TOP - 20, counted.style());
            }
            Marks.decision(svg, at, TOP - 20, counted.choice().option().style(), choice.number());
            free = at + Marks.RADIUS + 1;
        }
    }

    private void row(Indicator indicator) {
        double middle = TOP + (indicator.ordinal() + 0.5) * ROW;
        svg.text(0, middle + 4, Names.brief(indicator), Anchor.START, LABEL, Ink.INK, false);
        if (range.contains(50)) {
            double fifty = y(indicator, 50_000);
            svg.text(LEFT - 8, fifty + 4, "50", Anchor.END, NOTE, Ink.MUTED, false);
            svg.dotted(LEFT, fifty, RIGHT, fifty, Ink.HAIRLINE);
        }
        svg.polyline(points(indicator, 0, debrief.endWeek()), Ink.INK, 1.8, false);
        svg.polyline(points(indicator, debrief.endWeek(), debrief.lastWeek()), Ink.INK, 1.3, true);
        value(indicator, debrief.endWeek(), middle, 634, true);
        if (debrief.lastWeek() > debrief.endWeek()) {
            value(indicator, debrief.lastWeek(), middle, WIDTH, false);
        }
        debrief.shocks().stream().filter(shock -> shock.indicator() == indicator).forEach(this::shock);
    }

    private void value(Indicator indicator, int week, double middle, double at, boolean end) {
        long value = debrief.history().get(week).get(indicator);
        Marks.dot(svg, x(week), y(indicator, value), end);
        svg.text(at, middle + 4, Long.toString(Shown.points(value)), Anchor.END, LABEL, end ? Ink.INK : Ink.MUTED, end);
    }

    /** Above the line, or below it where the line runs high there. */
    private void shock(Shock shock) {
        double top = TOP + shock.indicator().ordinal() * ROW;
        double at = x(shock.week());
        boolean nearEnd = shock.week() > debrief.lastWeek() * 2 / 3;
        double far = at + (nearEnd ? -1 : 1) * shock.label().length() * NOTE * 0.6;
        double highest = points(shock.indicator(), 0, debrief.lastWeek()).stream()
                .filter(point -> point.x() >= Math.min(at, far) - NOTE && point.x() <= Math.max(at, far) + NOTE)
                .mapToDouble(Point::y).min().orElse(top + ROW);
        double y = highest > top + 12 + NOTE ? top + 12 : top + ROW - 10;
        Marks.shock(svg, at, y, shock.amount() > 0);
        svg.text(at + (nearEnd ? -10 : 10), y + 4, shock.label(), nearEnd ? Anchor.END : Anchor.START, NOTE, Ink.MUTED, false);
    }

    private List<Point> points(Indicator indicator, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(week -> new Point(x(week), y(indicator, debrief.history().get(week).get(indicator)))).toList();
    }

    private void axis() {
        int end = debrief.endWeek();
        svg.text(LEFT, bottom() + 16, MESSAGES.text("timeline.week", 0), Anchor.MIDDLE, NOTE, Ink.MUTED, false);
        svg.text(x(end / 2), bottom() + 16, Integer.toString(end / 2), Anchor.MIDDLE, NOTE, Ink.MUTED, false);
        svg.text(x(end), bottom() + 16, Integer.toString(end), Anchor.MIDDLE, NOTE, Ink.MUTED, false);
        if (debrief.lastWeek() > end) {
            svg.text(RIGHT, bottom() + 16, Integer.toString(debrief.lastWeek()), Anchor.MIDDLE, NOTE, Ink.MUTED, false);
        }
    }
}
