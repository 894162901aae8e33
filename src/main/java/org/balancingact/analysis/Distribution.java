package org.balancingact.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.balancingact.engine.Rounding;

/**
 * How often each value of an indicator or index came out among some runs, to the milli-point. Immutable; holds one count for each
 * milli-point between the least and the greatest value.
 */
public final class Distribution {
    /** The greatest value that can come out, in milli-points. */
    public static final int MOST = 100_000;
    private static final int POINT = 1000;

    private final int min;
    private final long[] counts;
    private final long runs;

    private Distribution(int min, long[] counts) {
        this.min = min;
        this.counts = counts;
        this.runs = Arrays.stream(counts).sum();
    }

    /**
     * From the number of runs for each milli-point, 0 to {@link #MOST}.
     *
     * @throws IllegalArgumentException if there is no run at all
     */
    public static Distribution of(long[] countsByMilliPoint) {
        int first = 0;
        int last = countsByMilliPoint.length - 1;
        while (first <= last && countsByMilliPoint[first] == 0) {
            first++;
        }
        while (last > first && countsByMilliPoint[last] == 0) {
            last--;
        }
        if (first > last) {
            throw new IllegalArgumentException("a distribution needs a run");
        }
        return new Distribution(first, Arrays.copyOfRange(countsByMilliPoint, first, last + 1));
    }

    /**
     * From the number of runs for each milli-point upwards from the least value.
     *
     * @throws IllegalArgumentException if the value lies outside of 0 to {@link #MOST} or there is no run at all
     */
    public static Distribution of(int least, List<Long> counts) {
        if (least < 0 || least + counts.size() > MOST + 1) {
            throw new IllegalArgumentException(least + " and " + counts.size() + " values from there on leave the scale");
        }
        long[] byMilliPoint = new long[least + counts.size()];
        for (int k = 0; k < counts.size(); k++) {
            byMilliPoint[least + k] = counts.get(k);
        }
        return of(byMilliPoint);
    }

    public long runs() {
        return runs;
    }

    /** The number of runs for each milli-point from the least value to the greatest. */
    public List<Long> counts() {
        return LongStream.of(counts).boxed().toList();
    }

    /** The least value, in milli-points. */
    public int min() {
        return min;
    }

    /** The greatest value, in milli-points. */
    public int max() {
        return min + counts.length - 1;
    }

    /** The mean in milli-points, rounded half away from zero. */
    public long mean() {
        long sum = 0;
        for (int k = 0; k < counts.length; k++) {
            sum += counts[k] * (min + k);
        }
        return Rounding.divide(sum, runs);
    }

    /** The least value, in milli-points, that at least this share of the runs do not pass. The share lies between 0 and 1. */
    public int quantile(double share) {
        long needed = Math.max(1, (long) Math.ceil(share * runs));
        int k = 0;
        for (long reached = counts[0]; reached < needed && k < counts.length - 1; reached += counts[k]) {
            k++;
        }
        return min + k;
    }

    /** The share of runs, 0 to 1, that came out below this value in milli-points; those equal to it count half. */
    public double place(long milliPoints) {
        return (between(0, milliPoints) + between(0, milliPoints + 1)) / (2.0 * runs);
    }

    /** How many runs came out from one value (inclusive) to another (exclusive), in milli-points. */
    public long between(long from, long to) {
        int first = (int) Math.max(0, Math.min(counts.length, from - min));
        int last = (int) Math.max(first, Math.min(counts.length, to - min));
        return Arrays.stream(counts, first, last).sum();
    }

    /** A histogram: the number of runs from each whole point, 0 to 100, to the next. */
    public long[] byPoint() {
        long[] histogram = new long[MOST / POINT + 1];
        for (int k = 0; k < counts.length; k++) {
            histogram[(min + k) / POINT] += counts[k];
        }
        return histogram;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution distribution && min == distribution.min && Arrays.equals(counts, distribution.counts);
    }

    @Override
    public int hashCode() {
        return 31 * min + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return runs + " runs, " + min() + " to " + max() + ", mean " + mean();
    }
}
