package org.balancingact.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which options are shown: decided by the seed of the run and the scene alone, the same on every machine.
 * SplitMix64 (Steele, Lea, Flood 2014) drives a Fisher-Yates shuffle.
 */
final class Shuffle {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Shuffle(long state) {
        this.state = state;
    }

    static <T> List<T> of(List<T> items, long seed, String scene) {
        Shuffle shuffle = new Shuffle(seed ^ hash(scene));
        List<T> order = new ArrayList<>(items);
        for (int k = order.size() - 1; k > 0; k--) {
            int other = (int) Long.remainderUnsigned(shuffle.next(), k + 1);
            T moved = order.get(k);
            order.set(k, order.get(other));
            order.set(other, moved);
        }
        return List.copyOf(order);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (unit & 0xFF)) * 0x100000001B3L;
        }
        return hash;
    }
}
