package org.balancingact.engine;

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
        for (long left = weights.length == 0 ? 0 : size - given; left > 0; left--) {
            int largest = largest(remainders);
            parts[largest]++;
            remainders[largest] = -1;
        }
        if (whole < 0) {
            for (int k = 0; k < parts.length; k++) {
                parts[k] = -parts[k];
            }
        }
        return parts;
    }

    private static int largest(long[] remainders) {
        int largest = 0;
        for (int k = 1; k < remainders.length; k++) {
            if (remainders[k] > remainders[largest]) {
                largest = k;
            }
        }
        return largest;
    }
}
