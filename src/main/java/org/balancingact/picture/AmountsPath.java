package org.balancingact.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Names;

/**
 * How much management and leadership there was, as a path in a square: its corners are named, and so is the band between them in
 * which it is too close to call.
 *
 * @param largest most em that a side of the square has
 */
public record AmountsPath(TwoAmounts amounts, double largest) implements PlacePicture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final long POINT = 1000;
    private static final int GRID = 5;
    /** So much is always in sight, so that each corner has some room beside the band. */
    private static final long LEAST = 40 * POINT;
    private static final long MOST = 60 * POINT;
    private static final double ON_PAPER = 20;
    private static final double SMALLEST = 7;
    private static final double ABOVE = 1.4;
    private static final double BELOW = 1.6;
    private static final double PAD = 0.45;
    /** So far a corner's name may reach into the band. */
    private static final double OVER = 0.5;
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
        return Math.max(SMALLEST, largest) + 1;
    }

    @Override
    public double mostWidth() {
        return usualWidth();
    }

    /** One range for both amounts. */
    private Axis axis() {
        LongStream values = amounts.path().stream().flatMapToLong(point -> LongStream.of(point.management(), point.leadership()));
        long[] all = LongStream.concat(values, LongStream.of(LEAST, MOST)).toArray();
        return Axis.around(LongStream.of(all).min().orElseThrow(), LongStream.of(all).max().orElseThrow(), GRID, (int) ((MOST - LEAST) / POINT));
    }

    private Box square(double width) {
        double side = Math.max(SMALLEST, Math.min(largest, width - 1));
        return new Box(0.5, ABOVE, 0.5 + side, ABOVE + side);
    }

    @Override
    public Plan plan(double width) {
        Box square = square(width);
        Axis axis = axis();
        Sheet sheet = new Sheet();
        sheet.bar(Role.FIELD, square);
        double low = axis.portion(TwoAmounts.LOW);
        double high = axis.portion(TwoAmounts.HIGH);
        Box upright = part(square, low, 0, high, 1);
        Box level = part(square, 0, low, 1, high);
        sheet.area(Role.SHADE, corners(upright));
        sheet.area(Role.SHADE, corners(level));
        List<Point> path = amounts.path().stream().map(point -> at(point, square)).toList();
        names(sheet, square, level, upright, path);
        sheet.line(Role.LINE, path.subList(0, amounts.endWeek() + 1));
        sheet.line(Role.LATER, path.subList(amounts.endWeek(), path.size()));
        sheet.label(Role.MUTED, MESSAGES.text("map.leadership", axis.low(), axis.high()), square.left(), ABOVE - 0.2, Anchor.BOTTOM_LEFT);
        sheet.label(Role.MUTED, MESSAGES.text("map.management", axis.low(), axis.high()), square.right(), square.bottom() + 0.2, Anchor.TOP_RIGHT);
        stops(sheet, square, path);
        return sheet.plan(width, square.bottom() + BELOW);
    }

    private static Box part(Box square, double left, double bottom, double right, double top) {
        return new Box(square.left() + left * square.width(), square.bottom() - top * square.height(),
                square.left() + right * square.width(), square.bottom() - bottom * square.height());
    }

    private static List<Point> corners(Box box) {
        return List.of(new Point(box.left(), box.top()), new Point(box.right(), box.top()), new Point(box.right(), box.bottom()),
                new Point(box.left(), box.bottom()));
    }

    private Point at(TwoAmounts.Point point, Box square) {
        return new Point(square.left() + square.width() * axis().portion(point.management()),
                square.bottom() - square.height() * axis().portion(point.leadership()));
    }

    /** The corners inside of them, where they have room there, and the band where the path leaves it free. */
    private static void names(Sheet sheet, Box square, Box level, Box upright, List<Point> path) {
        Box high = new Box(square.left(), square.top(), upright.left(), level.top());
        Box low = new Box(upright.right(), level.bottom(), square.right(), square.bottom());
        corner(sheet, TwoAmounts.Place.NOT_EXECUTED, high, new Point(square.left() + PAD, square.top() + PAD), Anchor.TOP_LEFT);
        corner(sheet, TwoAmounts.Place.ADRIFT, new Box(high.left(), low.top(), high.right(), low.bottom()),
                new Point(square.left() + PAD, square.bottom() - PAD), Anchor.BOTTOM_LEFT);
        corner(sheet, TwoAmounts.Place.LEADER_MANAGER, new Box(low.left(), high.top(), low.right(), high.bottom()),
                new Point(square.right() - PAD, square.top() + PAD), Anchor.TOP_RIGHT);
        corner(sheet, TwoAmounts.Place.OVER_MANAGED, low, new Point(square.right() - PAD, square.bottom() - PAD), Anchor.BOTTOM_RIGHT);
        String name = MESSAGES.text("map.close");
        double width = LetterWidths.of(name, Role.MUTED);
        double half = width / 2 + PAD;
        List<Point> middles = List.of(new Point(level.left() + half, level.middle().y()), new Point(level.right() - half, level.middle().y()));
        Optional<Point> free = middles.stream().filter(middle -> isFree(Box.around(middle.x(), middle.y(), width, Sheet.LINE), path)).findFirst();
        sheet.label(Role.MUTED, name, free.orElse(middles.get(0)), Anchor.CENTRE, Double.MAX_VALUE, free.isPresent() && 2 * half < level.width() / 2);
    }

    private static boolean isFree(Box words, List<Point> path) {
        return IntStream.range(1, path.size()).noneMatch(k -> words.isCrossed(path.get(k - 1), path.get(k)));
    }

    private static void corner(Sheet sheet, TwoAmounts.Place place, Box room, Point at, Anchor anchor) {
        String name = LetterWidths.wrapped(Names.of(place), Role.MUTED, room.width() + OVER);
        double width = name.lines().mapToDouble(line -> LetterWidths.of(line, Role.MUTED)).max().orElse(0);
        sheet.label(Role.MUTED, name, at, anchor, Double.MAX_VALUE,
                width <= room.width() + OVER && name.lines().count() * Sheet.LINE <= room.height() - PAD);
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

    @Override
    public List<Place> places(double width) {
        Box square = square(width);
        return amounts.path().stream().map(point -> new Place(at(point, square),
                MESSAGES.text("path.week", point.week(), Shown.points(point.management()), Shown.points(point.leadership())))).toList();
    }
}
