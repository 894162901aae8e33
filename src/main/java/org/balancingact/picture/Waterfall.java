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
    private static final double ROW = 1.7;
    private static final double HEADER = 1.8;
    private static final double BAR = 1.125;
    private static final double SIGN = 0.7;
    private static final double NAMES = 1.75;
    private static final double NAMES_SHARE = 0.4;
    private static final double VALUES = 3.5;
    private static final double DIAMOND = 0.3;
    private static final double TRIANGLE = 0.34;
    private static final int GRID = 5;
    private static final int MOST_MARKS = 8;
    private static final long POINT = 1000;

    private final Change change;
    private final List<Part> parts;
    private final Axis axis;

    public Waterfall(Change change) {
        this.change = change;
        parts = change.parts().stream().filter(part -> part.points() != 0).toList();
        long at = Shown.points(change.before());
        long least = at;
        long most = at;
        for (Part part : parts) {
            at += part.points();
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        axis = Axis.around((least - 1) * POINT, (most + 1) * POINT, GRID, GRID);
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

    private double height() {
        return HEADER + ROW * (parts.size() + 2) + 0.5;
    }

    /** The room of a row in a drawing of that width; the start is row 0. */
    public Box row(int row, double width) {
        return new Box(0, HEADER + row * ROW, width, HEADER + (row + 1) * ROW);
    }

    /** The row at that height, which may be none of those that there are. */
    public int rowAt(double y) {
        return (int) Math.floor((y - HEADER) / ROW);
    }

    private static double middle(int row) {
        return HEADER + (row + 0.5) * ROW;
    }

    private double x(long points, double width) {
        double left = width * NAMES_SHARE;
        return left + (width - VALUES - left) * axis.portion(points * POINT);
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        int step = axis.high() - axis.low() > MOST_MARKS * GRID ? 2 * GRID : GRID;
        for (int points : axis.marks(step)) {
            sheet.line(Role.HAIRLINE, x(points, width), HEADER, x(points, width), height() - 0.5);
            sheet.label(Role.MUTED, Numbers.whole(points), x(points, width), HEADER / 2, Anchor.CENTRE);
        }
        List<Double> lines = new ArrayList<>(List.of(0.0, HEADER));
        long at = Shown.points(change.before());
        end(sheet, 0, MESSAGES.text("waterfall.start", change.fromWeek()), at, width);
        for (int k = 0; k < parts.size(); k++) {
            row(sheet, k + 1, parts.get(k), at, width);
            at += parts.get(k).points();
            lines.add(HEADER + (k + 1) * ROW);
        }
        end(sheet, parts.size() + 1, MESSAGES.text("waterfall.end", change.toWeek()), at, width);
        lines.add(HEADER + (parts.size() + 1) * ROW);
        return sheet.plan(width, height(), lines);
    }

    private void end(Sheet sheet, int row, String name, long value, double width) {
        sheet.label(Role.STRONG, name, NAMES, middle(row), Anchor.LEFT);
        sheet.dot(Role.DOT, new Point(x(value, width), middle(row)), 0.4);
        sheet.label(Role.STRONG, Numbers.whole(value), x(value, width) + 0.8, middle(row), Anchor.LEFT);
    }

    private void row(Sheet sheet, int row, Part part, long before, double width) {
        double from = x(before, width);
        double to = x(before + part.points(), width);
        double middle = middle(row);
        sheet.line(Role.AXIS, from, middle - ROW + BAR / 2, from, middle - BAR / 2);
        sheet.add(sign(part.origin(), new Point(SIGN, middle)));
        sheet.label(Role.NAME, CauseWords.name(part.origin()), new Point(NAMES, middle), Anchor.LEFT,
                width * NAMES_SHARE - NAMES - 0.5, true);
        sheet.bar(bar(part), new Box(Math.min(from, to), middle - BAR / 2, Math.max(from, to), middle + BAR / 2));
        sheet.label(Role.STRONG, Numbers.signed(part.points()), Math.max(from, to) + 0.5, middle, Anchor.LEFT);
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
                outside -> corners(Role.SHOCK, at, List.of(new Point(0, -TRIANGLE), new Point(TRIANGLE, TRIANGLE), new Point(-TRIANGLE, TRIANGLE))),
                rule -> diamond(at), limit -> diamond(at));
    }

    private static Mark diamond(Point at) {
        return corners(Role.RULE_SIGN, at, List.of(new Point(0, -DIAMOND), new Point(DIAMOND, 0), new Point(0, DIAMOND), new Point(-DIAMOND, 0)));
    }

    private static Mark corners(Role role, Point at, List<Point> around) {
        return new Mark.Area(role, "", around.stream().map(point -> new Point(at.x() + point.x(), at.y() + point.y())).toList());
    }
}
