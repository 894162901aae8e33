package org.balancingact.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/**
 * Where the weeks of a story and of what came later lie between {@code left} (week 0) and {@code right} (the last week): most of the
 * width is the story's, then comes a gap, and what came later has the rest, however long it was.
 */
public record Weeks(int endWeek, int lastWeek, double left, double right) {
    private static final double STORY = 0.765;
    private static final double GAP = 1.125;
    /** Half the width of one of the two strokes that break the axis, and half their height. */
    private static final double BREAK = 0.15;
    private static final double BREAK_HEIGHT = 0.3;
    private static final double TICK = 0.25;

    /** Where the story ends. */
    double storyEnd() {
        return haveEpilogue() ? left + (right - left - GAP) * STORY : right;
    }

    /** Where what came later begins; the end of the story where nothing came. */
    double laterStart() {
        return haveEpilogue() ? storyEnd() + GAP : right;
    }

    /** The place of a week; of the last one of the story, that at its end. */
    public double x(int week) {
        return week <= endWeek ? left + (storyEnd() - left) * week / Math.max(1, endWeek) : laterX(week);
    }

    /** The place of a week in what came later, which begins with the last week of the story. */
    double laterX(int week) {
        return laterStart() + (right - laterStart()) * (week - endWeek) / Math.max(1, lastWeek - endWeek);
    }

    /** The week nearest to the place. */
    public int week(double x) {
        boolean later = haveEpilogue() && x > (storyEnd() + laterStart()) / 2;
        double week = later ? endWeek + (x - laterStart()) / (right - laterStart()) * (lastWeek - endWeek)
                : (x - left) / (storyEnd() - left) * endWeek;
        return (int) Math.max(0, Math.min(lastWeek, Math.round(week)));
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

    /** The weeks along a line at {@code y}: a stroke and a number at those that are worth it, and the break before what came later. */
    void name(Sheet sheet, double y) {
        for (int week : ticks()) {
            sheet.line(Role.AXIS, x(week), y, x(week), y + TICK);
            String name = week == 0 ? Messages.of("plot").text("timeline.week", week) : Numbers.whole(week);
            sheet.label(Role.MUTED, name, Math.max(LetterWidths.of(name, Role.MUTED) / 2, x(week)), y + 2 * TICK, Anchor.TOP);
        }
        if (haveEpilogue()) {
            double middle = (storyEnd() + laterStart()) / 2;
            for (double x : new double[] {middle - BREAK, middle + BREAK}) {
                sheet.line(Role.AXIS, x - BREAK, y + BREAK_HEIGHT, x + BREAK, y - BREAK_HEIGHT);
            }
        }
    }

    /** The ground of what came later. */
    void sink(Sheet sheet, double top, double bottom) {
        if (haveEpilogue()) {
            sheet.bar(Role.SUNKEN, new Box(laterStart(), top, right, bottom));
        }
    }
}
