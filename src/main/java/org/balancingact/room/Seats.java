package org.balancingact.room;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which browser has which seat. Any thread may ask. */
final class Seats {
    private final Map<String, Integer> numbers;

    Seats(Map<String, Integer> taken) {
        numbers = new ConcurrentHashMap<>(taken);
    }

    Optional<Integer> of(String token) {
        return Optional.ofNullable(numbers.get(token));
    }

    void add(String token, int number) {
        numbers.put(token, number);
    }
}
