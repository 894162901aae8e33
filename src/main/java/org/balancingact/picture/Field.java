package org.balancingact.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Indicator;

/** Where levels lie over the weeks, from {@code top} (the high end of the axis) down to {@code bottom}. */
record Field(Axis axis, Weeks weeks, double top, double bottom) {
    private static final int GRID = 10;
    private static final long POINT = 1000;

    double y(long milliPoints) {
        return bottom - axis.portion(milliPoints) * (bottom - top);
    }

    Point at(int week, Levels levels, Indicator indicator) {
        return new Point(weeks.x(week), y(levels.get(indicator)));
    }

    /** The levels of an indicator from week to week, both included, as far as the history goes. */
    List<Point> points(List<Levels> history, Indicator indicator, int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, history.size() - 1))
                .mapToObj(week -> at(week, history.get(week), indicator)).toList();
    }

    /** Its ground: the sunken epilogue, a hairline for every ten points, the numbers of both axes. */
    void draw(Sheet sheet) {
        weeks.sink(sheet, top, bottom);
        for (int points : axis.marks(GRID)) {
            double y = y(points * POINT);
            sheet.line(Role.HAIRLINE, weeks.left(), y, weeks.right(), y);
            sheet.label(Role.MUTED, Numbers.whole(points), weeks.left() - 0.5, y, Anchor.RIGHT);
        }
        weeks.name(sheet, bottom + 0.65);
    }
}
