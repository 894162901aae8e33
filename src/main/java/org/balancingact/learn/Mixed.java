package org.balancingact.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts questions into an order in which neither a kind nor a unit comes three times in a row, as near to the given one as that lets. */
final class Mixed {
    /** Steps of the search after which it gives up: orders of ten questions are many. */
    private static final int PATIENCE = 20_000;

    private final List<Function<Item, Object>> alike;
    private final List<Item> order = new ArrayList<>();
    private int steps;

    private Mixed(List<Function<Item, Object>> alike) {
        this.alike = alike;
    }

    /** @param unit what the questions of one unit have in common; where they all are of one, only kinds are mixed */
    static List<Item> of(List<Item> items, Function<Item, Object> unit) {
        Mixed both = new Mixed(List.of(Item::kind, unit));
        if (both.place(new ArrayList<>(items))) {
            return List.copyOf(both.order);
        }
        Mixed kinds = new Mixed(List.of(Item::kind));
        return kinds.place(new ArrayList<>(items)) ? List.copyOf(kinds.order) : List.copyOf(items);
    }

    /** Places all that are left, going back on itself where it finds no way; false where there is none. */
    private boolean place(List<Item> left) {
        if (left.isEmpty()) {
            return true;
        }
        for (int at = 0; at < left.size() && steps < PATIENCE; at++) {
            steps++;
            Item next = left.get(at);
            if (fits(next)) {
                order.add(left.remove(at));
                if (place(left)) {
                    return true;
                }
                order.remove(order.size() - 1);
                left.add(at, next);
            }
        }
        return false;
    }

    private boolean fits(Item next) {
        int last = order.size() - 1;
        return last < 1 || alike.stream().noneMatch(property -> property.apply(order.get(last)).equals(property.apply(next))
                && property.apply(order.get(last - 1)).equals(property.apply(next)));
    }
}
