package org.balancingact.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.balancingact.engine.LargestRemainder;

/**
 * Shares of a whole as they are shown: in whole parts that add up to it.
 *
 * @param parts how many of them each gets
 * @param whole how many there are: 100 for whole per cents, 1,000 for per cents with one decimal
 */
public record ShownShares<K>(Map<K, Long> parts, int whole) {
    /** Weights are whole numbers: a share in so many parts. */
    private static final double FINE = 1e12;

    public ShownShares {
        parts = Map.copyOf(parts);
    }

    /**
     * Rounds shares together.
     *
     * @param keys       all that share the whole; of two that round alike the earlier one gets what is left
     * @param proportion of each, 0 to 1; where they do not make a whole, in proportion to one
     */
    public static <K> ShownShares<K> of(List<K> keys, ToDoubleFunction<K> proportion, int whole) {
        long[] weights = keys.stream().mapToLong(key -> Math.round(proportion.applyAsDouble(key) * FINE)).toArray();
        Map<K, Long> parts = new HashMap<>();
        if (LongStream.of(weights).anyMatch(weight -> weight > 0)) {
            long[] split = LargestRemainder.split(whole, weights);
            for (int k = 0; k < split.length; k++) {
                parts.put(keys.get(k), split[k]);
            }
        }
        return new ShownShares<>(parts, whole);
    }

    /** How many parts are shown for it; none for what has no share. */
    public long of(K key) {
        return parts.getOrDefault(key, 0L);
    }
}
