package org.balancingact.scenario;

import java.util.Map;
import java.util.NoSuchElementException;

/** Reads maps that are known to have an entry for what they are asked for, such as those with one for each indicator. */
public final class Known {
    private Known() {}

    /**
     * The value of the key.
     *
     * @throws NoSuchElementException if there is none, which is a fault of the program
     */
    public static <K, V> V in(Map<? super K, ? extends V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new NoSuchElementException("nothing is known of " + key);
        }
        return value;
    }
}
