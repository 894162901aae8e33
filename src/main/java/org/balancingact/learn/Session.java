package org.balancingact.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Some questions, one after the other. One that is not known comes once more at the end, where it no longer counts.
 *
 * @param queue   all that are asked, in order
 * @param counted how many of them count, from the first on
 * @param results whether each answer so far was right
 */
public record Session(List<Item> queue, int counted, List<Boolean> results) {
    /** As many as are asked of what comes back, so that a week away makes no pile. */
    public static final int MOST = 10;

    public Session {
        queue = List.copyOf(queue);
        results = List.copyOf(results);
    }

    /** The questions, none of which has been asked yet. */
    public static Session of(List<Item> items) {
        return new Session(items, items.size(), List.of());
    }

    /** The question that is asked now; empty at the end. */
    public Optional<Item> current() {
        return results.size() < queue.size() ? Optional.of(queue.get(results.size())) : Optional.empty();
    }

    /** Whether the question that is asked now counts. */
    public boolean isCounting() {
        return results.size() < counted;
    }

    /** The session after the question was answered. */
    public Session answered(boolean right) {
        Item asked = current().orElseThrow();
        List<Item> after = new ArrayList<>(queue);
        if (!right && isCounting()) {
            after.add(asked);
        }
        List<Boolean> known = new ArrayList<>(results);
        known.add(right);
        return new Session(after, counted, known);
    }

    /** How many of those that count were answered so far. */
    public int answered() {
        return Math.min(results.size(), counted);
    }

    /** How many of those were known. */
    public int known() {
        return (int) IntStream.range(0, answered()).filter(results::get).count();
    }

    /** Those that were not known when they counted, in the order in which they were asked. */
    public List<Item> missed() {
        return IntStream.range(0, answered()).filter(place -> !results.get(place)).mapToObj(queue::get).toList();
    }
}
