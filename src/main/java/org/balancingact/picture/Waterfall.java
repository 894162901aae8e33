package org.balancingact.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.CauseWords;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Style;

/** One indicator from start to end, a row a cause: filled raises, hollow lowers; the shown parts add up to the shown change. */
public final class Waterfall implements Picture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final int GRID = 2;
    private static final int LEAST = 10;
    private static final long POINT = 1000;
    private static final int MIDDLE = 50;
    private static final double LOWEST_ROW = 1.25;
    private static final double DOT = 0.33;
    private static final double DIAMOND = 0.34;
    private static final double TRIANGLE = 0.34;

    private final Change change;
    private final List<Part> parts;
    private final Axis axis;
    private final double row;

    /** On a scale of its own. */
    public Waterfall(Change change) {
        this(change, axis(List.of(change)));
    }

    /** @param axis holds all values on the way, as that of {@link #axis} does */
    public Waterfall(Change change, Axis axis) {
        this(change, axis, WaterfallForm.row(rows(change)));
    }

    private Waterfall(Change change, Axis axis, double row) {
        this.change = change;
        this.axis = axis;
        this.row = row;
        parts = shown(change);
    }

    /**
     * Several below each other on one scale, their rows as high as they can be.
     *
     * @param height em that all rows together may have; rows do not get lower than can be read
     */
    public static List<Waterfall> within(List<Change> changes, Axis axis, double height) {
        double row = height / changes.stream().mapToInt(Waterfall::rows).sum();
        return changes.stream().map(change -> new Waterfall(change, axis, Math.max(LOWEST_ROW, Math.min(WaterfallForm.HIGHEST, row)))).toList();
    }

    /** Start and end included. */
    private static int rows(Change change) {
        return shown(change).size() + 2;
    }

    /** The one scale for several changes. */
    public static Axis axis(List<Change> changes) {
        List<Long> values = changes.stream().flatMap(change -> values(change).stream()).toList();
        return Axis.around(values.stream().min(Long::compare).orElseThrow() * POINT, values.stream().max(Long::compare).orElseThrow() * POINT, GRID, LEAST);
    }

    /** Parts of no whole point have no row. */
    private static List<Part> shown(Change change) {
        return change.parts().stream().filter(part -> part.points() != 0).toList();
    }

    /** Where it stands at the start and after each part. */
    private static List<Long> values(Change change) {
        List<Long> values = new ArrayList<>(List.of(Shown.points(change.before())));
        shown(change).forEach(part -> values.add(values.get(values.size() - 1) + part.points()));
        return values;
    }

    /** The causes that have a row, from the top; the first row is the start. */
    public List<Part> parts() {
        return parts;
    }

    @Override
    public String title() {
        return MESSAGES.text("waterfall.title", Names.of(change.indicator()));
    }

    @Override
    public double usualWidth() {
        return 52;
    }

    @Override
    public double leastWidth() {
        return WaterfallForm.NARROW;
    }

    private WaterfallForm form(double width) {
        return new WaterfallForm(width, parts.size() + 2, axis, row);
    }

    /** The room of the words of a row in a drawing of that width; the start is row 0. */
    public Box row(int row, double width) {
        return form(width).words(row);
    }

    /** The row at that height in a drawing of that width, which may be none of those that there are. */
    public int rowAt(double y, double width) {
        return (int) Math.floor(y / form(width).row());
    }

    @Override
    public Plan plan(double width) {
        WaterfallForm form = form(width);
        Sheet sheet = new Sheet();
        for (int points : axis.marks(form.step())) {
            double x = form.x(points);
            for (int row = 0; row < parts.size() + 2; row++) {
                sheet.line(points == MIDDLE ? Role.MIDDLE : Role.HAIRLINE, x, form.clear(row), x, (row + 1) * form.row());
            }
            sheet.label(Role.MUTED, Numbers.whole(points), new Point(x, form.bottom() + 0.35), Anchor.TOP, Double.MAX_VALUE, form.names(points));
        }
        List<Long> values = values(change);
        List<Double> lines = new ArrayList<>();
        for (int row = 0; row < parts.size() + 2; row++) {
            lines.add(row * form.row());
        }
        lines.add(form.bottom());
        for (int row = 1; row < parts.size() + 2; row++) {
            sheet.line(Role.HAIRLINE, 0, row * form.row(), form.words(row).right(), row * form.row());
            double x = form.x(values.get(row - 1));
            sheet.line(Role.AXIS, x, form.bar(row - 1).bottom(), x, form.bar(row).top());
        }
        end(sheet, form, 0, Role.STRONG, Role.HOLLOW, MESSAGES.text("waterfall.start"), values.get(0));
        for (int k = 0; k < parts.size(); k++) {
            row(sheet, form, k + 1, parts.get(k), values.get(k));
        }
        end(sheet, form, parts.size() + 1, Role.END, Role.DOT, MESSAGES.text("waterfall.end", change.toWeek()), values.get(values.size() - 1));
        return sheet.plan(width, form.bottom() + 1.6, lines);
    }

    private static void end(Sheet sheet, WaterfallForm form, int row, Role number, Role dot, String name, long value) {
        sheet.label(Role.STRONG, name, form.names(), form.line(row), Anchor.LEFT);
        sheet.label(number, Numbers.whole(value), form.words(row).right() - WaterfallForm.EDGE, form.line(row), Anchor.RIGHT);
        sheet.dot(dot, new Point(form.x(value), form.bar(row).middle().y()), DOT);
    }

    private static void row(Sheet sheet, WaterfallForm form, int row, Part part, long before) {
        double line = form.line(row);
        double numbers = form.words(row).right() - WaterfallForm.EDGE;
        String name = CauseWords.name(part.origin());
        double room = numbers - WaterfallForm.NUMBERS - form.names();
        String when = part.origin().match(decided -> MESSAGES.text("timeline.week", decided.choice().week()),
                outside -> MESSAGES.text("timeline.week", outside.week()), rule -> "", limit -> "");
        double week = form.names() + LetterWidths.of(name, Role.NAME) + 0.5;
        sheet.add(sign(part.origin(), new Point(WaterfallForm.SIGN, line)));
        sheet.label(Role.NAME, name, new Point(form.names(), line), Anchor.LEFT, room, true);
        sheet.label(Role.MUTED, when, new Point(week, line), Anchor.LEFT, Double.MAX_VALUE,
                week + LetterWidths.of(when, Role.MUTED) < form.names() + room);
        sheet.label(Role.STRONG, Numbers.signed(part.points()), numbers, line, Anchor.RIGHT);
        double from = form.x(before);
        double to = form.x(before + part.points());
        sheet.bar(bar(part), new Box(Math.min(from, to), form.bar(row).top(), Math.max(from, to), form.bar(row).bottom()));
    }

    private static Role bar(Part part) {
        boolean raises = part.points() > 0;
        Role nobody = raises ? Role.RAISED_BY_NOBODY : Role.LOWERED_BY_NOBODY;
        return part.origin().decision().map(choice -> choice.option().style() == Style.LEADER
                ? raises ? Role.RAISED_BY_LEADER : Role.LOWERED_BY_LEADER
                : raises ? Role.RAISED_BY_MANAGER : Role.LOWERED_BY_MANAGER).orElse(nobody);
    }

    /** A circle or square for a decision, a triangle for what came from outside, a diamond for a rule. */
    private static Mark sign(Origin origin, Point at) {
        return origin.match(decided -> new Mark.Sign(Integer.toString(decided.choice().number()), decided.choice().option().style(),
                        OptionalInt.of(decided.choice().number()), Optional.empty(), at),
                outside -> corners(Role.SHOCK, at, List.of(new Point(-TRIANGLE, -TRIANGLE), new Point(TRIANGLE, -TRIANGLE), new Point(0, TRIANGLE))),
                rule -> diamond(at), limit -> diamond(at));
    }

    private static Mark diamond(Point at) {
        return corners(Role.RULE_SIGN, at, List.of(new Point(0, -DIAMOND), new Point(DIAMOND, 0), new Point(0, DIAMOND), new Point(-DIAMOND, 0)));
    }

    private static Mark corners(Role role, Point at, List<Point> around) {
        return new Mark.Area(role, "", around.stream().map(point -> new Point(at.x() + point.x(), at.y() + point.y())).toList());
    }
}
