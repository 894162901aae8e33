package org.balancingact.engine;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Splits a whole into whole parts in proportion to weights, so that the parts add up exactly. */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Each part gets its proportion rounded towards zero; what is left goes, one each, to the largest remainders (ties: the
     * earlier part).
     *
     * @param whole   what is split; its sign is that of every part
     * @param weights all of one sign and not all zero, unless there are none
     */
    public static long[] split(long whole, long[] weights) {
        long total = Math.abs(LongStream.of(weights).sum());
        long size = Math.abs(whole);
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long given = 0;
        for (int k = 0; k < weights.length; k++) {
            long share = size * Math.abs(weights[k]);
            parts[k] = share / total;
            remainders[k] = share % total;
            given += parts[k];
        }
        IntStream.range(0, weights.length).boxed()
                .sorted(Comparator.comparingLong((Integer k) -> -remainders[k]))
                .limit(size - given)
                .forEach(k -> parts[k]++);
        if (whole < 0) {
            for (int k = 0; k < parts.length; k++) {
                parts[k] = -parts[k];
            }
        }
        return parts;
    }
}
