package org.balancingact.room;

import java.time.Duration;

/**
 * The time that people are given to vote or to talk. It only tells: nothing closes by itself.
 *
 * @param whole   so long they were given at first, and what was added since
 * @param left    of it; never below zero
 * @param running false while it stands
 */
public record Countdown(Duration whole, Duration left, boolean running) {
    /** For a vote. */
    public static final Duration VOTE = Duration.ofMinutes(1);
    /** For talk before a second vote. */
    public static final Duration TALK = Duration.ofMinutes(4);
    private static final Duration MORE = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofMinutes(99);
    /** What a tick takes at most: a computer that was asleep takes nothing from anybody. */
    private static final Duration TICK = Duration.ofSeconds(1);

    /** One that begins to run now. */
    public static Countdown of(Duration time) {
        return new Countdown(time, time, true);
    }

    /** So much later, as far as it runs. */
    public Countdown passed(Duration time) {
        if (!running || time.isNegative()) {
            return this;
        }
        Duration counted = time.compareTo(TICK) > 0 ? TICK : time;
        return new Countdown(whole, counted.compareTo(left) > 0 ? Duration.ZERO : left.minus(counted), true);
    }

    /** Stands where it ran, or the other way round. */
    public Countdown paused() {
        return new Countdown(whole, left, !running);
    }

    /** With one minute more. */
    public Countdown longer() {
        return left.plus(MORE).compareTo(MOST) > 0 ? this : new Countdown(whole.plus(MORE), left.plus(MORE), running);
    }

    public boolean isOver() {
        return left.isZero();
    }

    /** Of the whole, what has gone by: 0 to 1. */
    public double share() {
        return whole.isZero() ? 1 : 1 - (double) left.toMillis() / whole.toMillis();
    }
}
