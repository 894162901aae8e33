package org.balancingact.room.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How much somebody may ask for: so much at once, and then so much a second. Any thread may ask. */
final class RequestBudget {
    /** Of so many the state is kept; of others it is forgotten, those first that were heard longest ago. */
    private static final int MOST_KEPT = 4000;
    private static final double NANOS = 1e9;

    private final double atOnce;
    private final double perSecond;
    private final LongSupplier nanos;
    private final Map<String, Purse> purses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Purse> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Purse(double left, long seen) {}

    RequestBudget(double atOnce, double perSecond, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** Takes one where there is one left. */
    boolean take(String who) {
        return take(who, 1);
    }

    /**
     * The same.
     *
     * @param times how many share the budget, so that it is so many times as large; 1 at least
     */
    synchronized boolean take(String who, int times) {
        long now = nanos.getAsLong();
        double left = left(who, times, now);
        purses.put(who, new Purse(left < 1 ? left : left - 1, now));
        return left >= 1;
    }

    /** Whether there is one left, which is not taken. */
    synchronized boolean has(String who, int times) {
        return left(who, times, nanos.getAsLong()) >= 1;
    }

    private double left(String who, int times, long now) {
        Purse before = purses.getOrDefault(who, new Purse(atOnce * times, now));
        return Math.min(atOnce * times, before.left() + (now - before.seen()) / NANOS * perSecond * times);
    }
}
