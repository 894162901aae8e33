package org.balancingact.app.counting;

import java.time.Duration;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.CountWords;

/**
 * How a count gets on.
 *
 * @param random  whether random runs are played; else all are counted
 * @param done    runs so far
 * @param of      runs in all
 * @param elapsed how long it has taken so far
 */
public record Counting(boolean random, long done, long of, Duration elapsed) {
    private static final Messages MESSAGES = Messages.of("counting");
    /** What is over sooner is not worth a line that comes and goes. */
    private static final Duration NOTICEABLE = Duration.ofMillis(300);

    static Counting random(long done, long of, Duration elapsed) {
        return new Counting(true, done, of, elapsed);
    }

    static Counting all(long done, long of, Duration elapsed) {
        return new Counting(false, done, of, elapsed);
    }

    /** Whether it has taken long enough to tell of it. */
    boolean noticeable() {
        return elapsed.compareTo(NOTICEABLE) >= 0;
    }

    /** Between 0 and 1. */
    double share() {
        return (double) done / Math.max(1, of);
    }

    /** How far it is, with the time that it will still take at the pace so far. */
    String sentence() {
        if (done == 0) {
            return MESSAGES.text(random ? "random.start" : "all.start", of);
        }
        String left = CountWords.time(CountWords.left(done, of, elapsed));
        return random ? MESSAGES.text("random", done, of, left) : MESSAGES.text("all", done, CountWords.twoDigits(of), left);
    }
}
