package org.balancingact.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;
import org.balancingact.analysis.Distribution;

/**
 * How often each point comes out, as steps over a line: from {@code left} (the low end of the axis) to {@code right}. The highest
 * point of the gauge, beyond which there is no room, counts with the one before.
 */
record Steps(Distribution distribution, Axis axis, double left, double right, double ground) {
    private static final long POINT = 1000;
    private static final int GRID = 10;

    /** The range around values in milli-points, with room for the step of the greatest. */
    static Axis axis(LongStream values) {
        LongSummaryStatistics ends = values.summaryStatistics();
        return Axis.around(ends.getMin(), Math.min(Distribution.MOST, ends.getMax() + 1), GRID, GRID);
    }

    double x(long milliPoints) {
        return left + (right - left) * axis.portion(milliPoints);
    }

    /** @param height of the highest step */
    void draw(Sheet sheet, double height) {
        long[] runs = distribution.byPoint();
        runs[runs.length - 2] += runs[runs.length - 1];
        long highest = Arrays.stream(runs).max().orElse(1);
        List<Point> outline = new ArrayList<>(List.of(new Point(left, ground)));
        for (int point = axis.low(); point < axis.high(); point++) {
            double y = ground - height * runs[point] / highest;
            outline.add(new Point(x(point * POINT), y));
            outline.add(new Point(x((point + 1) * POINT), y));
        }
        outline.add(new Point(right, ground));
        sheet.area(Role.STEPS, outline);
        sheet.line(Role.AXIS, left, ground, right, ground);
    }
}
