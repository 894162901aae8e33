package org.balancingact.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which browser has which seat, and when it was last heard of. Any thread may tell and ask. */
final class Seats {
    /** A phone that is awake asks for news more often. */
    private static final Duration ASLEEP = Duration.ofSeconds(60);

    private final Map<String, Integer> numbers;
    private final Map<Integer, Instant> heard = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Instant opened;

    Seats(Map<String, Integer> taken, Clock clock) {
        numbers = new ConcurrentHashMap<>(taken);
        this.clock = clock;
        this.opened = clock.instant();
    }

    Optional<Integer> of(String token) {
        return Optional.ofNullable(numbers.get(token));
    }

    void add(String token, int number) {
        numbers.put(token, number);
        heard(number);
    }

    /** The browser of that seat has asked for something. */
    void heard(int number) {
        heard.put(number, clock.instant());
    }

    /** How many there are. */
    int count() {
        return numbers.size();
    }

    /** How many have not been heard of for a minute; those that have not come back yet count from the opening of the room. */
    int asleep() {
        Instant awake = clock.instant().minus(ASLEEP);
        return (int) numbers.values().stream().filter(number -> heard.getOrDefault(number, opened).isBefore(awake)).count();
    }
}
