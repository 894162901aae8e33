package org.balancingact.report.plot;

import java.util.List;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.plot.Svg.Anchor;
import org.balancingact.report.words.CauseWords;
import org.balancingact.report.words.Names;

/** One indicator from start to end, a row per cause: filled raises, hollow lowers. The shown parts add up to the shown change. */
public final class WaterfallPlot {
    private static final double WIDTH = 680;
    private static final double LEFT = 270;
    private static final double RIGHT = 620;
    private static final double ROW = 22;
    private static final double TOP = 24;
    private static final double BAR = 12;
    private static final double LABEL = 11;
    private static final int GRID = 5;
    private static final Messages MESSAGES = Messages.of("plots");

    private final Change change;
    private final List<Part> parts;
    private final int low;
    private final int high;
    private final Svg svg;

    private WaterfallPlot(Change change) {
        this.change = change;
        this.parts = change.parts().stream().filter(part -> part.points() != 0).toList();
        long lowest = Shown.points(change.before());
        long highest = lowest;
        long at = lowest;
        for (Part part : parts) {
            at += part.points();
            lowest = Math.min(lowest, at);
            highest = Math.max(highest, at);
        }
        this.low = (int) Math.floorDiv(lowest - 1, GRID) * GRID;
        this.high = (int) -Math.floorDiv(-highest - 1, GRID) * GRID;
        this.svg = new Svg(WIDTH, TOP + (parts.size() + 2) * ROW + 4, MESSAGES.text("waterfall.title", Names.of(change.indicator())));
    }

    public static Svg draw(Change change) {
        WaterfallPlot plot = new WaterfallPlot(change);
        plot.grid();
        plot.rows();
        return plot.svg;
    }

    private double x(long points) {
        return LEFT + (RIGHT - LEFT) * (points - low) / (high - low);
    }

    private static double middle(int row) {
        return TOP + (row + 0.5) * ROW;
    }

    private void grid() {
        int step = high - low > 8 * GRID ? 2 * GRID : GRID;
        for (int points = low; points <= high; points += step) {
            svg.line(x(points), TOP, x(points), TOP + (parts.size() + 2) * ROW, Ink.HAIRLINE, 1);
            svg.text(x(points), TOP - 8, Integer.toString(points), Anchor.MIDDLE, LABEL, Ink.MUTED, false);
        }
    }

    private void rows() {
        long at = Shown.points(change.before());
        end(0, MESSAGES.text("waterfall.start", change.fromWeek()), at);
        for (int k = 0; k < parts.size(); k++) {
            bar(k + 1, parts.get(k), at);
            at += parts.get(k).points();
        }
        end(parts.size() + 1, MESSAGES.text("waterfall.end", change.toWeek()), at);
    }

    private void end(int row, String label, long points) {
        svg.text(26, middle(row) + 4, label, Anchor.START, LABEL, Ink.INK, true);
        Marks.dot(svg, x(points), middle(row), true);
        svg.text(x(points) + 10, middle(row) + 4, Long.toString(points), Anchor.START, LABEL, Ink.INK, true);
    }

    private void bar(int row, Part part, long before) {
        String colour = mark(row, part.origin());
        svg.text(26, middle(row) + 4, CauseWords.name(part.origin()), Anchor.START, LABEL, Ink.INK, false);
        double from = x(Math.min(before, before + part.points()));
        double to = x(Math.max(before, before + part.points()));
        svg.line(x(before), middle(row - 1) + BAR / 2, x(before), middle(row) - BAR / 2, Ink.CONTROL, 1);
        svg.rectangle(from, middle(row) - BAR / 2, to - from, BAR, part.points() > 0 ? colour : Ink.SURFACE, colour);
        svg.text(to + 8, middle(row) + 4, Numbers.signed(part.points()), Anchor.START, LABEL, Ink.INK, true);
    }

    /** Draws whose cause it is, and gives the colour of its bar. */
    private String mark(int row, Origin origin) {
        double x = 10;
        if (origin instanceof Origin.Decided decided) {
            Marks.decision(svg, x, middle(row), decided.choice().option().style(), decided.choice().number());
            return Ink.of(decided.choice().option().style());
        } else if (origin instanceof Origin.FromOutside) {
            Marks.shock(svg, x, middle(row), false);
        } else {
            Marks.rule(svg, x, middle(row));
        }
        return Ink.MUTED;
    }
}
