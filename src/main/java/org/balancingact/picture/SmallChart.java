package org.balancingact.picture;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Artefact;

/** The chart of a scene: a series in ink, a value on each of its bars or points, no grid. */
public record SmallChart(Artefact.Chart chart) implements Picture {
    private static final double HEIGHT = 8;
    private static final double TOP = 1.5;
    private static final double BOTTOM = 6.25;
    private static final double BAR_SHARE = 0.7;
    private static final double DOT = 0.2;

    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public double usualWidth() {
        return 26;
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        double slot = width / chart.values().size();
        double ground = y(0);
        List<Point> points = new ArrayList<>();
        for (int k = 0; k < chart.values().size(); k++) {
            double middle = (k + 0.5) * slot;
            double top = y(chart.values().get(k));
            points.add(new Point(middle, top));
            if (chart.shape() == Artefact.Chart.Shape.BARS) {
                sheet.bar(Role.FILL, new Box(middle - slot * BAR_SHARE / 2, Math.min(top, ground), middle + slot * BAR_SHARE / 2, Math.max(top, ground)));
            }
            sheet.label(Role.STRONG, StoryWords.value(chart.values().get(k)), new Point(middle, Math.min(top, ground) - Sheet.LINE / 2 - DOT),
                    Anchor.CENTRE, slot, true);
            sheet.label(Role.MUTED, chart.labels().get(k), new Point(middle, HEIGHT - Sheet.LINE / 2), Anchor.CENTRE, slot, true);
        }
        sheet.line(Role.AXIS, 0, ground, width, ground);
        if (chart.shape() == Artefact.Chart.Shape.LINE) {
            sheet.line(Role.LINE, points);
            points.forEach(point -> sheet.dot(Role.DOT, point, DOT));
        }
        return sheet.plan(width, HEIGHT);
    }

    /** Bars and lines begin at nothing, so that no difference looks larger than it is. */
    private double y(int value) {
        double low = Math.min(0, chart.values().stream().mapToInt(Integer::intValue).min().orElse(0));
        double high = Math.max(low + 1, Math.max(0, chart.values().stream().mapToInt(Integer::intValue).max().orElse(0)));
        return BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP);
    }
}
