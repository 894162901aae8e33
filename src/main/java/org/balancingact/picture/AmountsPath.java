package org.balancingact.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
    /** Clear of the band. */
    private static final double CLEAR = 0.3;
    private static final double RADIUS = 0.28;
    private static final List<Anchor> CORNERS = List.of(Anchor.TOP_LEFT, Anchor.TOP_RIGHT, Anchor.BOTTOM_LEFT, Anchor.BOTTOM_RIGHT);

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
        List<Stop> stops = stops(square, path);
        names(sheet, square, level, upright, box -> isFree(box, path) && stops.stream().noneMatch(stop -> stop.words().overlap(box) > 0));
        sheet.line(Role.LINE, path.subList(0, amounts.endWeek() + 1));
        sheet.line(Role.LATER, path.subList(amounts.endWeek(), path.size()));
        sheet.label(Role.MUTED, MESSAGES.text("map.leadership", axis.low(), axis.high()), square.left(), ABOVE - 0.2, Anchor.BOTTOM_LEFT);
        sheet.label(Role.MUTED, MESSAGES.text("map.management", axis.low(), axis.high()), square.right(), square.bottom() + 0.2, Anchor.TOP_RIGHT);
        stops.forEach(stop -> sheet.dot(stop.role(), stop.dot().middle(), RADIUS));
        stops.forEach(stop -> sheet.label(Role.NAME, stop.name(), stop.room().at().x(), stop.room().at().y(), stop.room().anchor()));
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

    /** The corners inside of them, where they have room there, and the band. */
    private static void names(Sheet sheet, Box square, Box level, Box upright, Predicate<Box> free) {
        Box high = new Box(square.left(), square.top(), upright.left(), level.top());
        Box low = new Box(upright.right(), level.bottom(), square.right(), square.bottom());
        corner(sheet, TwoAmounts.Place.NOT_EXECUTED, high, square, Anchor.TOP_LEFT, free);
        corner(sheet, TwoAmounts.Place.ADRIFT, new Box(high.left(), low.top(), high.right(), low.bottom()), square, Anchor.BOTTOM_LEFT, free);
        corner(sheet, TwoAmounts.Place.LEADER_MANAGER, new Box(low.left(), high.top(), low.right(), high.bottom()), square, Anchor.TOP_RIGHT, free);
        corner(sheet, TwoAmounts.Place.OVER_MANAGED, low, square, Anchor.BOTTOM_RIGHT, free);
        String name = MESSAGES.text("map.close");
        double width = LetterWidths.of(name, Role.MUTED);
        double half = width / 2 + PAD;
        List<Point> middles = List.of(new Point(level.left() + half, level.middle().y()), new Point(level.right() - half, level.middle().y()));
        Optional<Point> found = middles.stream().filter(middle -> free.test(Box.around(middle.x(), middle.y(), width, Sheet.LINE))).findFirst();
        sheet.label(Role.MUTED, name, found.orElse(middles.get(0)), Anchor.CENTRE, Double.MAX_VALUE, found.isPresent() && 2 * half < level.width() / 2);
    }

    private static boolean isFree(Box words, List<Point> path) {
        return IntStream.range(1, path.size()).noneMatch(k -> words.isCrossed(path.get(k - 1), path.get(k)));
    }

    /** A corner's name stands as far out as it is free. */
    private static void corner(Sheet sheet, TwoAmounts.Place place, Box room, Box square, Anchor outermost, Predicate<Box> free) {
        double most = room.width() - PAD - CLEAR;
        String name = LetterWidths.wrapped(Names.of(place), Role.MUTED, most);
        double width = name.lines().mapToDouble(line -> LetterWidths.of(line, Role.MUTED)).max().orElse(0);
        double height = name.lines().count() * Sheet.LINE;
        Optional<Anchor> found = Stream.concat(Stream.of(outermost), CORNERS.stream()).filter(anchor -> {
            Box covered = anchor.box(within(room, anchor), width, height);
            return covered.isWithin(square) && free.test(covered);
        }).findFirst();
        Anchor anchor = found.orElse(outermost);
        sheet.label(Role.MUTED, name, within(room, anchor), anchor, Double.MAX_VALUE,
                found.isPresent() && width <= most && height <= room.height() - PAD);
    }

    private static Point within(Box room, Anchor corner) {
        return new Point(corner.across() == 0 ? room.left() + PAD : room.right() - PAD, corner.down() == 0 ? room.top() + PAD : room.bottom() - PAD);
    }

    /** A named point of the path. */
    private record Stop(String name, Role role, Box dot, Beside.Room room) {
        private Box words() {
            return room.anchor().box(room.at(), LetterWidths.of(name, Role.NAME), Sheet.LINE);
        }
    }

    /** Each name goes to the side of its point where it covers least of the other names, points and the path. */
    private List<Stop> stops(Box square, List<Point> path) {
        List<TwoAmounts.Point> stops = List.of(amounts.start(), amounts.middle(), amounts.end(), amounts.later());
        List<String> keys = List.of("start", "middle", "end", "later");
        List<Box> dots = stops.stream().map(stop -> at(stop, square)).map(at -> Box.around(at.x(), at.y(), 2 * RADIUS, 2 * RADIUS)).toList();
        Beside beside = new Beside(square, dots, Beside.along(path));
        return IntStream.range(0, stops.size()).mapToObj(k -> {
            String name = MESSAGES.text("map." + keys.get(k));
            return new Stop(name, k % 2 == 0 ? Role.DOT : Role.HOLLOW, dots.get(k),
                    beside.find(dots.get(k), LetterWidths.of(name, Role.NAME), Sheet.LINE, 0.2));
        }).toList();
    }

    @Override
    public List<Place> places(double width) {
        Box square = square(width);
        return amounts.path().stream().map(point -> new Place(at(point, square),
                MESSAGES.text("path.week", point.week(), Shown.points(point.management()), Shown.points(point.leadership())))).toList();
    }
}
