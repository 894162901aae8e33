package org.balancingact.report.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Indicator;

/** The one range of points that all rows of a timeline share: rounded to fives, at least 40 points, within 0 to 100. */
public record Range(int low, int high) {
    private static final int STEP = 5;
    private static final int LEAST = 40;

    public static Range of(List<Levels> history) {
        long lowest = values(history).min().orElseThrow();
        long highest = values(history).max().orElseThrow();
        int low = (int) Math.floorDiv(lowest, 1000L * STEP) * STEP;
        int high = (int) -Math.floorDiv(-highest, 1000L * STEP) * STEP;
        while (high - low < LEAST) {
            if (low > 0) {
                low -= STEP;
            }
            if (high < 100 && high - low < LEAST) {
                high += STEP;
            }
        }
        return new Range(low, high);
    }

    private static LongStream values(List<Levels> history) {
        return history.stream().flatMapToLong(levels -> Arrays.stream(Indicator.values()).mapToLong(levels::get));
    }

    /** 0 at the low end, 1 at the high end. */
    public double position(long milliPoints) {
        return (milliPoints / 1000.0 - low) / (high - low);
    }

    public boolean contains(int points) {
        return points >= low && points <= high;
    }
}
