package org.balancingact.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Indicator;

/** Where levels lie over the weeks, from {@code top} (the high end of the axis) down to {@code bottom}. */
record Field(Axis axis, Weeks weeks, double top, double bottom) {
    static final int MIDDLE = 50;
    private static final int GRID = 10;
    private static final long POINT = 1000;

    double y(long milliPoints) {
        return bottom - axis.portion(milliPoints) * (bottom - top);
    }

    /** Where the middle of the gauge is. */
    double middle() {
        return y(MIDDLE * POINT);
    }

    Point at(int week, Levels levels, Indicator indicator) {
        return new Point(weeks.x(week), y(levels.get(indicator)));
    }

    /** The levels of an indicator from week to week of the story, as far as the history goes. */
    List<Point> story(List<Levels> history, Indicator indicator) {
        return IntStream.rangeClosed(0, Math.min(weeks.endWeek(), history.size() - 1))
                .mapToObj(week -> at(week, history.get(week), indicator)).toList();
    }

    /** The same for what came later, from where the story ended. */
    List<Point> later(List<Levels> history, Indicator indicator) {
        return IntStream.range(weeks.endWeek(), history.size())
                .mapToObj(week -> new Point(weeks.laterX(week), y(history.get(week).get(indicator)))).toList();
    }

    /** The ground between a line and the middle of the gauge, and the line of that middle. */
    void shade(Sheet sheet, List<Point> line) {
        Point first = line.get(0);
        Point last = line.get(line.size() - 1);
        sheet.area(Role.SHADE, Stream.of(Stream.of(new Point(first.x(), middle())), line.stream(), Stream.of(new Point(last.x(), middle())))
                .flatMap(points -> points).toList());
        sheet.line(Role.MIDDLE, first.x(), middle(), last.x(), middle());
    }

    /** Its ground: the sunken later weeks, a hairline for every ten points and a line for the middle, the numbers of both axes. */
    void draw(Sheet sheet) {
        weeks.sink(sheet, top, bottom);
        for (int points : axis.marks(GRID)) {
            double y = y(points * POINT);
            sheet.line(points == MIDDLE ? Role.MIDDLE : Role.HAIRLINE, weeks.left(), y, weeks.right(), y);
            sheet.label(Role.MUTED, Numbers.whole(points), weeks.left() - 0.5, y, Anchor.RIGHT);
        }
        sheet.line(Role.AXIS, weeks.left(), bottom, weeks.right(), bottom);
        weeks.name(sheet, bottom);
    }
}
