package org.balancingact.picture;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.analysis.TwoAmounts.Corner;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Names;

/**
 * How much management and leadership there was, as a path in a square whose corners are named.
 *
 * @param largest most em that a side of the square has
 */
public record AmountsPath(TwoAmounts amounts, double largest) implements Picture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final Axis NEAR = new Axis(30, 70);
    private static final Axis WHOLE = new Axis(0, 100);
    private static final double ON_PAPER = 23;
    private static final double LEAST = 7;
    private static final double BELOW = 2;
    private static final double GAP = 0.6;
    /** Beside the square for the names of its corners, where no word of theirs is longer. */
    private static final double CORNER = 6.2;
    private static final double RADIUS = 0.28;

    /** As large as on paper. */
    public AmountsPath(TwoAmounts amounts) {
        this(amounts, ON_PAPER);
    }

    @Override
    public String title() {
        return MESSAGES.text("path.title");
    }

    @Override
    public double usualWidth() {
        return Math.max(LEAST, largest) + 2 * margin();
    }

    private static double margin() {
        return GAP + cornerWidth();
    }

    /** Names are broken between their words only. */
    private static double cornerWidth() {
        return Stream.of(Corner.values()).map(Names::of).flatMap(name -> Stream.of(name.split(" ")))
                .mapToDouble(word -> LetterWidths.of(word, Role.MUTED)).reduce(CORNER, Math::max);
    }

    private Axis axis() {
        return amounts.path().stream().allMatch(point -> isNear(point.management()) && isNear(point.leadership())) ? NEAR : WHOLE;
    }

    private static boolean isNear(long index) {
        return NEAR.portion(index) >= 0 && NEAR.portion(index) <= 1;
    }

    @Override
    public Plan plan(double width) {
        double side = Math.max(LEAST, Math.min(largest, width - 2 * margin()));
        double left = (width - side) / 2;
        Box square = new Box(left, 0, left + side, side);
        Sheet sheet = new Sheet();
        sheet.bar(Role.FIELD, square);
        sheet.line(Role.HAIRLINE, left, side / 2, left + side, side / 2);
        sheet.line(Role.HAIRLINE, left + side / 2, 0, left + side / 2, side);
        List<Point> path = amounts.path().stream().map(point -> at(point, square)).toList();
        sheet.line(Role.LINE, path.subList(0, amounts.endWeek() + 1));
        sheet.line(Role.LATER, path.subList(amounts.endWeek(), path.size()));
        corners(sheet, square);
        sheet.label(Role.MUTED, MESSAGES.text("map.leadership"), left - GAP, side / 2, Anchor.RIGHT);
        sheet.label(Role.MUTED, MESSAGES.text("map.management", axis().low(), axis().high()), left + side / 2, side + 0.3, Anchor.TOP);
        stops(sheet, square, path);
        return sheet.plan(width, side + BELOW);
    }

    private Point at(TwoAmounts.Point point, Box square) {
        return new Point(square.left() + square.width() * axis().portion(point.management()),
                square.bottom() - square.height() * axis().portion(point.leadership()));
    }

    private static void corners(Sheet sheet, Box square) {
        corner(sheet, Corner.NOT_EXECUTED, square.left() - GAP, square.top(), Anchor.TOP_RIGHT);
        corner(sheet, Corner.ADRIFT, square.left() - GAP, square.bottom(), Anchor.BOTTOM_RIGHT);
        corner(sheet, Corner.LEADER_MANAGER, square.right() + GAP, square.top(), Anchor.TOP_LEFT);
        corner(sheet, Corner.OVER_MANAGED, square.right() + GAP, square.bottom(), Anchor.BOTTOM_LEFT);
    }

    private static void corner(Sheet sheet, Corner corner, double x, double y, Anchor anchor) {
        sheet.label(Role.MUTED, LetterWidths.wrapped(Names.of(corner), Role.MUTED, cornerWidth()), x, y, anchor);
    }

    /** Each name goes to the side of its point where it covers least of the other names, points and the path. */
    private void stops(Sheet sheet, Box square, List<Point> path) {
        List<TwoAmounts.Point> stops = List.of(amounts.start(), amounts.middle(), amounts.end(), amounts.later());
        List<String> names = List.of("start", "middle", "end", "later");
        List<Box> dots = stops.stream().map(stop -> at(stop, square)).map(at -> Box.around(at.x(), at.y(), 2 * RADIUS, 2 * RADIUS)).toList();
        Beside beside = new Beside(square, dots, Beside.along(path));
        for (int k = 0; k < stops.size(); k++) {
            sheet.dot(k % 2 == 0 ? Role.DOT : Role.HOLLOW, at(stops.get(k), square), RADIUS);
        }
        for (int k = 0; k < stops.size(); k++) {
            String name = MESSAGES.text("map." + names.get(k));
            Beside.Room room = beside.find(dots.get(k), LetterWidths.of(name, Role.NAME), Sheet.LINE, 0.2);
            sheet.label(Role.NAME, name, room.at().x(), room.at().y(), room.anchor());
        }
    }
}
