package org.balancingact.picture;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Shock;

/**
 * The seven indicators of a run that is over, a row each, over story and epilogue, with the decisions on top.
 *
 * @param run     a run that is over
 * @param choices its choices, in order
 */
public record Timeline(Run run, List<CountedChoice> choices) implements RunPicture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final List<Indicator> ROWS = List.of(Indicator.values());
    private static final double HEADER = 2.5;
    private static final double ROW = 3.6;
    private static final double WEEKS = 2;
    private static final double NAMES = 8;
    private static final double VALUES = 4.7;
    /** Where the columns of values end, before the right edge. */
    private static final double END = 2.6;
    private static final double LATER = 0.1;
    private static final double DOT = 0.22;
    private static final int MIDDLE = 50;
    private static final double BOTTOM = HEADER + ROW * ROWS.size();

    public Timeline {
        choices = List.copyOf(choices);
    }

    @Override
    public String title() {
        return MESSAGES.text("timeline.title");
    }

    @Override
    public double usualWidth() {
        return 52;
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        Weeks weeks = weeks(width);
        weeks.sink(sheet, HEADER, BOTTOM);
        for (int k = 0; k <= ROWS.size(); k++) {
            boolean heavy = k == 0 || k == ROWS.size() || ROWS.get(k).side() != ROWS.get(k - 1).side();
            sheet.line(heavy ? Role.RULE : Role.HAIRLINE, 0, HEADER + k * ROW, width, HEADER + k * ROW);
        }
        Axis axis = Axis.of(run.history());
        ROWS.forEach(indicator -> row(sheet.about(indicator.id()), indicator, field(indicator, axis, weeks), width));
        weeks.name(sheet, BOTTOM + 0.4);
        header(sheet, weeks, width);
        return sheet.plan(width, BOTTOM + WEEKS, lines());
    }

    private static List<Double> lines() {
        List<Double> lines = new ArrayList<>(List.of(0.0));
        IntStream.rangeClosed(0, ROWS.size()).forEach(k -> lines.add(HEADER + k * ROW));
        return lines;
    }

    private Weeks weeks(double width) {
        return new Weeks(run.scenario().weeks(), run.scenario().lastWeek(), NAMES, width - VALUES);
    }

    private static double top(Indicator indicator) {
        return HEADER + ROWS.indexOf(indicator) * ROW;
    }

    private static Field field(Indicator indicator, Axis axis, Weeks weeks) {
        double inset = 0.25;
        return new Field(axis, weeks, top(indicator) + inset, top(indicator) + ROW - inset);
    }

    private void header(Sheet sheet, Weeks weeks, double width) {
        double middle = HEADER / 2;
        sheet.label(Role.MUTED, MESSAGES.text("timeline.decisions"), 0, middle, Anchor.LEFT);
        sheet.label(Role.MUTED, MESSAGES.text("timeline.end"), width - END, middle, Anchor.RIGHT);
        if (weeks.haveEpilogue()) {
            sheet.label(Role.MUTED, MESSAGES.text("timeline.later"), width - LATER, middle, Anchor.RIGHT);
        }
        Decisions.draw(sheet, choices, weeks, middle);
    }

    private void row(Sheet sheet, Indicator indicator, Field field, double width) {
        Weeks weeks = field.weeks();
        double middle = top(indicator) + ROW / 2;
        sheet.label(Role.NAME, Names.brief(indicator), 0, middle, Anchor.LEFT);
        if (field.axis().contains(MIDDLE)) {
            double y = field.y(MIDDLE * 1000L);
            sheet.label(Role.MIDDLE, Numbers.whole(MIDDLE), weeks.left() - 0.5, y, Anchor.RIGHT);
            sheet.line(Role.MIDDLE, weeks.left(), y, weeks.right(), y);
        }
        sheet.line(Role.LINE, field.points(run.history(), indicator, 0, weeks.endWeek()));
        if (weeks.haveEpilogue()) {
            sheet.line(Role.LATER, field.points(run.history(), indicator, weeks.endWeek(), weeks.lastWeek()));
            value(sheet, Role.HOLLOW, Role.MUTED, weeks.lastWeek(), indicator, field, width - LATER);
        }
        value(sheet, Role.DOT, Role.STRONG, weeks.endWeek(), indicator, field, width - END);
        run.scenario().shocks().stream().filter(shock -> shock.indicator() == indicator).forEach(shock -> shock(sheet, shock, field));
    }

    private void value(Sheet sheet, Role dot, Role number, int week, Indicator indicator, Field field, double end) {
        Levels levels = run.history().get(week);
        sheet.dot(dot, field.at(week, levels, indicator), DOT);
        sheet.label(number, Numbers.whole(Shown.points(levels, indicator)), end, top(indicator) + ROW / 2, Anchor.RIGHT);
    }

    /** It stands above the line or below it, on the side where it and its name have more room. */
    private void shock(Sheet sheet, Shock shock, Field field) {
        ShockName name = new ShockName(shock, shock.label(), field.weeks());
        double top = top(shock.indicator());
        DoubleSummaryStatistics line = IntStream.rangeClosed(0, field.weeks().lastWeek()).filter(name::covers)
                .mapToDouble(week -> field.y(run.history().get(week).get(shock.indicator()))).summaryStatistics();
        boolean above = line.getMin() - top >= top + ROW - line.getMax();
        name.draw(sheet, above ? top + 0.75 : top + ROW - 0.75);
    }

    @Override
    public Cursor cursor(double width, Spot spot, boolean atDecision) {
        Weeks weeks = weeks(width);
        Point at = field(spot.indicator(), Axis.of(run.history()), weeks).at(spot.week(), run.history().get(spot.week()), spot.indicator());
        double noteBottom = atDecision ? HEADER + 1.8 : top(spot.indicator()) + ROW - 0.2;
        return new Cursor(at, HEADER, BOTTOM, noteBottom, at.x() < (weeks.left() + weeks.right()) / 2);
    }

    @Override
    public Spot spotAt(double width, Point point, Spot before) {
        int row = (int) Math.floor((point.y() - HEADER) / ROW);
        return new Spot(weeks(width).week(point.x()), ROWS.get(Math.max(0, Math.min(ROWS.size() - 1, row))));
    }
}
