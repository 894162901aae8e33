package org.balancingact.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Rounding;
import org.balancingact.scenario.Indicator;

/** Whole points as they are shown, so that what is shown adds up. */
public final class Shown {
    private static final long POINT = 1000;

    private Shown() {}

    /** A value in whole points. */
    public static long points(long milliPoints) {
        return Rounding.divide(milliPoints, POINT);
    }

    public static long points(Levels levels, Indicator indicator) {
        return points(levels.get(indicator));
    }

    /** The difference of the shown values, which is not always the rounded difference. */
    public static long change(Levels before, Levels after, Indicator indicator) {
        return points(after, indicator) - points(before, indicator);
    }

    /**
     * Things with the whole points that are shown of each, which add up to a shown whole.
     *
     * @param whole  in points: the difference of two shown values whose exact difference is the sum of all amounts
     * @param amount of a thing in milli-points, of any sign
     * @param shown  what becomes of a thing and its points
     */
    public static <T, R> List<R> parts(long whole, List<T> things, ToLongFunction<T> amount, BiFunction<T, Long, R> shown) {
        long[] points = parts(whole, things.stream().mapToLong(amount).toArray());
        return IntStream.range(0, points.length).mapToObj(k -> shown.apply(things.get(k), points[k])).toList();
    }

    /**
     * Rounds parts to whole points that add up to a shown whole: each goes down to the next whole number, and the largest
     * fractions go up (largest remainder; ties: the earlier part).
     *
     * @param whole in points: the difference of two shown values whose exact difference is the sum of the parts
     * @param parts in milli-points, of any sign
     */
    public static long[] parts(long whole, long[] parts) {
        long[] shown = new long[parts.length];
        long missing = whole;
        for (int k = 0; k < parts.length; k++) {
            shown[k] = Math.floorDiv(parts[k], POINT);
            missing -= shown[k];
        }
        IntStream.range(0, parts.length).boxed()
                .sorted(Comparator.comparingLong((Integer k) -> -Math.floorMod(parts[k], POINT)))
                .limit(missing)
                .forEach(k -> shown[k]++);
        return shown;
    }
}
