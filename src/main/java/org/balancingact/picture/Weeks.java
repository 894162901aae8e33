package org.balancingact.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/** Where the weeks of a story and its epilogue lie on a line: from {@code left} (week 0) to {@code right} (the last week). */
public record Weeks(int endWeek, int lastWeek, double left, double right) {

    public double x(int week) {
        return left + (right - left) * week / Math.max(1, lastWeek);
    }

    /** The week nearest to the place. */
    public int week(double x) {
        long nearest = Math.round((x - left) / (right - left) * lastWeek);
        return (int) Math.max(0, Math.min(lastWeek, nearest));
    }

    boolean haveEpilogue() {
        return lastWeek > endWeek;
    }

    /** The weeks that are worth naming: the quarters of the story, the end, the middle of the epilogue, its end. */
    List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        IntStream.rangeClosed(0, 4).forEach(quarter -> ticks.add(Math.round(endWeek * quarter / 4f)));
        if (haveEpilogue()) {
            ticks.add((endWeek + lastWeek) / 2);
            ticks.add(lastWeek);
        }
        return ticks.stream().distinct().toList();
    }

    /** Names the weeks that are worth it, with their upper edges at {@code y}. */
    void name(Sheet sheet, double y) {
        for (int week : ticks()) {
            sheet.label(Role.MUTED, week == 0 ? Messages.of("plot").text("timeline.week", week) : Numbers.whole(week), x(week), y, Anchor.TOP);
        }
    }

    /** The ground of the epilogue. */
    void sink(Sheet sheet, double top, double bottom) {
        if (haveEpilogue()) {
            sheet.bar(Role.SUNKEN, new Box(x(endWeek), top, right, bottom));
        }
    }
}
