package org.balancingact.picture;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Shock;

/**
 * The seven indicators of a run in one plot, each named at its end, with decisions and shocks on top.
 *
 * @param run     a run that is over
 * @param choices its choices, in order
 * @param keys    whether the names say which key picks their line
 */
public record CombinedLines(Run run, List<CountedChoice> choices, boolean keys) implements RunPicture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final List<Indicator> LINES = List.of(Indicator.values());
    private static final double HEIGHT = 26;
    private static final double WEEKS = 2;
    private static final double LEFT = 2.5;
    private static final double SHOCK = 1.5;
    private static final int SHOCK_LANES = 3;
    private static final double NAMES = 8.5;
    /** Within so many em a point is at a line. */
    private static final double NEAR = 0.8;

    public CombinedLines {
        choices = List.copyOf(choices);
    }

    @Override
    public String title() {
        return MESSAGES.text("combined.title");
    }

    @Override
    public double usualWidth() {
        return 42;
    }

    private Weeks weeks(double width) {
        return new Weeks(run.scenario().weeks(), run.scenario().lastWeek(), LEFT, width - NAMES);
    }

    private double head(double width) {
        return new Decisions(choices, weeks(width)).height();
    }

    private Field field(double width) {
        double shocks = SHOCK * Math.min(SHOCK_LANES, run.scenario().shocks().size());
        return new Field(Axis.of(run.history()), weeks(width), head(width) + shocks, HEIGHT - WEEKS);
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        Field field = field(width);
        Weeks weeks = field.weeks();
        field.draw(sheet);
        for (Indicator indicator : LINES) {
            sheet.about(indicator.id()).line(Role.OTHER, field.story(run.history(), indicator));
            sheet.about(indicator.id()).line(Role.OTHER_LATER, field.later(run.history(), indicator));
        }
        names(sheet, field);
        shocks(sheet, weeks, head(width));
        new Decisions(choices, weeks).draw(sheet);
        return sheet.plan(width, HEIGHT);
    }

    /** Each name stands at the end of its line, moved no further than it must be to leave the others room. */
    private void names(Sheet sheet, Field field) {
        List<Indicator> byHeight = byHeight();
        double[] centres = nameCentres(field, byHeight);
        for (int k = 0; k < centres.length; k++) {
            Indicator indicator = byHeight.get(k);
            String name = MESSAGES.text("combined.name", Names.brief(indicator), Shown.points(last(), indicator));
            String words = keys ? MESSAGES.text("combined.key", LINES.indexOf(indicator) + 1, name) : name;
            sheet.about(indicator.id()).label(Role.OTHER_NAME, words, field.weeks().right() + 0.6, centres[k], Anchor.LEFT);
        }
    }

    private Levels last() {
        return run.history().get(run.history().size() - 1);
    }

    private List<Indicator> byHeight() {
        return LINES.stream().sorted(Comparator.comparingLong((Indicator indicator) -> -last().get(indicator))).toList();
    }

    private double[] nameCentres(Field field, List<Indicator> byHeight) {
        double[] wished = byHeight.stream().mapToDouble(indicator -> field.y(last().get(indicator))).toArray();
        double[] heights = byHeight.stream().mapToDouble(indicator -> Sheet.LINE).toArray();
        return Apart.centres(wished, heights, field.top() - Sheet.LINE, field.bottom() + 0.5);
    }

    private void shocks(Sheet sheet, Weeks weeks, double head) {
        List<Shock> shocks = run.scenario().shocks();
        for (int k = 0; k < shocks.size(); k++) {
            Shock shock = shocks.get(k);
            String name = MESSAGES.text("combined.shock", Names.brief(shock.indicator()), shock.label());
            new ShockName(shock, name, weeks).draw(sheet, head + SHOCK * (k % SHOCK_LANES + 0.4));
        }
    }

    @Override
    public Cursor cursor(double width, Spot spot, boolean atDecision) {
        Field field = field(width);
        Point at = field.at(spot.week(), run.history().get(spot.week()), spot.indicator());
        double noteBottom = atDecision ? field.top() + 1.6 : Math.max(field.top() + 1.6, at.y() - 0.5);
        return new Cursor(at, field.top(), field.bottom(), noteBottom, at.x() < (field.weeks().left() + field.weeks().right()) / 2);
    }

    @Override
    public Box band(double width, int week) {
        return new Decisions(choices, weeks(width)).band(week, field(width).bottom());
    }

    /** The line nearest to the point where one is near, else the one before; beside the lines that of the nearest name. */
    @Override
    public Spot spotAt(double width, Point point, Spot before) {
        Field field = field(width);
        if (point.x() > field.weeks().right() + NEAR) {
            List<Indicator> byHeight = byHeight();
            double[] centres = nameCentres(field, byHeight);
            return new Spot(before.week(), nearest(indicator -> Math.abs(centres[byHeight.indexOf(indicator)] - point.y())));
        }
        int week = field.weeks().week(point.x());
        ToDoubleFunction<Indicator> distance = indicator -> Math.abs(field.y(run.history().get(week).get(indicator)) - point.y());
        Indicator nearest = nearest(distance);
        return new Spot(week, distance.applyAsDouble(nearest) < NEAR ? nearest : before.indicator());
    }

    private static Indicator nearest(ToDoubleFunction<Indicator> distance) {
        return LINES.stream().min(Comparator.comparingDouble(distance)).orElseThrow();
    }
}
