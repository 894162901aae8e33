package org.balancingact.picture;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.ComparedMoment;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedRun;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/**
 * One indicator in two runs: the first solid, the second dashed, with the decision at which they part.
 *
 * @param firstName  stands at the end of the first run's line
 * @param secondName stands at the end of the other
 */
public record ForkLines(Comparison comparison, Indicator indicator, String firstName, String secondName) implements Picture {
    private static final double HEIGHT = 13;
    private static final double TOP = 1.75;
    private static final double WEEKS = 2;
    private static final double LEFT = 2.5;
    private static final double NAMES = 8;
    private static final double DOT = 0.3;

    @Override
    public String title() {
        return Messages.of("plot").text("fork.title", Names.of(indicator));
    }

    @Override
    public double usualWidth() {
        return 42;
    }

    private List<Levels> first() {
        return comparison.first().run().history();
    }

    private List<Levels> second() {
        return comparison.second().run().history();
    }

    private Field field(double width) {
        Axis axis = Axis.of(Stream.of(first(), second()).flatMap(List::stream).mapToLong(week -> week.get(indicator)));
        int lastWeek = Math.max(lastWeek(comparison.first()), lastWeek(comparison.second()));
        return new Field(axis, new Weeks(comparison.first().run().scenario().weeks(), lastWeek, LEFT, width - NAMES), TOP, HEIGHT - WEEKS);
    }

    private static int lastWeek(CountedRun counted) {
        return counted.run().scenario().lastWeek();
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        Field field = field(width);
        field.draw(sheet);
        comparison.parting().ifPresent(moment -> parting(sheet, moment, field.weeks().x(moment.scene().week())));
        sheet.line(Role.LATER, field.story(second(), indicator));
        sheet.line(Role.LATER, field.later(second(), indicator));
        sheet.line(Role.LINE, field.story(first(), indicator));
        sheet.line(Role.LINE, field.later(first(), indicator));
        ends(sheet, field);
        return sheet.plan(width, HEIGHT);
    }

    private static void parting(Sheet sheet, ComparedMoment moment, double x) {
        sheet.line(Role.AXIS, x, TOP, x, HEIGHT - WEEKS);
        Decisions.draw(sheet, moment.first().or(moment::second).orElseThrow(), new Point(x, TOP / 2));
    }

    private void ends(Sheet sheet, Field field) {
        Point one = end(first(), field);
        Point other = end(second(), field);
        sheet.dot(Role.DOT, one, DOT);
        sheet.dot(Role.HOLLOW, other, DOT);
        boolean above = one.y() <= other.y();
        double[] centres = Apart.centres(new double[] {Math.min(one.y(), other.y()), Math.max(one.y(), other.y())},
                new double[] {Sheet.LINE, Sheet.LINE}, 0, HEIGHT);
        double x = field.weeks().right() + 0.7;
        sheet.label(Role.STRONG, firstName, x, centres[above ? 0 : 1], Anchor.LEFT);
        sheet.label(Role.NAME, secondName, x, centres[above ? 1 : 0], Anchor.LEFT);
    }

    private Point end(List<Levels> history, Field field) {
        return field.at(history.size() - 1, history.get(history.size() - 1), indicator);
    }
}
