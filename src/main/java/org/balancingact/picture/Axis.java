package org.balancingact.picture;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Indicator;

/**
 * The range of points that an axis shows. One rule for all plots: rounded outwards to the grid, then widened by the grid, each
 * time on the side where what is shown comes closer to the edge, until it is wide enough. Widening does not leave the gauge.
 */
public record Axis(int low, int high) {
    private static final int GAUGE = 100;
    private static final int LEVELS_GRID = 2;
    private static final int LEVELS_SPAN = 30;
    private static final long MIDDLE = 50_000;
    private static final double POINT = 1000;
    /** The same for every run, so that two can be compared by eye where an axis has no numbers. */
    public static final Axis OF_EVERY_RUN = new Axis(20, 80);

    public Axis {
        if (low >= high) {
            throw new IllegalArgumentException(low + " to " + high + " is no range");
        }
    }

    /** One range for all indicators in all of the weeks. */
    public static Axis of(Collection<Levels> history) {
        return of(history.stream().flatMapToLong(levels -> Arrays.stream(Indicator.values()).mapToLong(levels::get)));
    }

    /** The range for levels in milli-points and for the middle of the gauge, against which they are seen. */
    public static Axis of(LongStream levels) {
        LongSummaryStatistics spread = LongStream.concat(levels, LongStream.of(MIDDLE)).summaryStatistics();
        return around(spread.getMin(), spread.getMax(), LEVELS_GRID, LEVELS_SPAN);
    }

    /**
     * The range around two values in milli-points.
     *
     * @param grid  points that both ends are multiples of
     * @param least points from end to end at least, a multiple of the grid within the gauge
     */
    public static Axis around(long from, long to, int grid, int least) {
        int low = (int) Math.floor(from / POINT / grid) * grid;
        int high = (int) Math.ceil(to / POINT / grid) * grid;
        while (high - low < least) {
            if (low > 0 && (high >= GAUGE || from / POINT - low <= high - to / POINT)) {
                low -= grid;
            } else {
                high += grid;
            }
        }
        return new Axis(low, high);
    }

    /** Where a value in milli-points lies: 0 at the low end, 1 at the high end; what lies beyond one stands at it. */
    public double portion(long milliPoints) {
        return Math.max(0, Math.min(1, (milliPoints / POINT - low) / (high - low)));
    }

    public boolean contains(int points) {
        return points >= low && points <= high;
    }

    /** The points that are marked: the multiples of the step. */
    public List<Integer> marks(int step) {
        return IntStream.rangeClosed(low, high).filter(points -> points % step == 0).boxed().toList();
    }
}
