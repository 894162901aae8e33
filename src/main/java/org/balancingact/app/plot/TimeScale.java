package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where the weeks of a story and its epilogue lie on a line: from {@code left} (week 0) to {@code right} (the last week). */
record TimeScale(int endWeek, int lastWeek, double left, double right) {

    double x(int week) {
        return left + (right - left) * week / Math.max(1, lastWeek);
    }

    /** The week nearest to the coordinate. */
    int week(double x) {
        long nearest = Math.round((x - left) / (right - left) * lastWeek);
        return (int) Math.max(0, Math.min(lastWeek, nearest));
    }

    /** The weeks that are worth naming: the quarters of the story, the end, the middle of the epilogue, its end. */
    List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        IntStream.rangeClosed(0, 4).forEach(quarter -> ticks.add(Math.round(endWeek * quarter / 4f)));
        if (lastWeek > endWeek) {
            ticks.add((endWeek + lastWeek) / 2);
            ticks.add(lastWeek);
        }
        return ticks.stream().distinct().toList();
    }
}
