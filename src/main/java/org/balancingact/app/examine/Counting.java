package org.balancingact.app.examine;

import java.time.Duration;
import org.balancingact.report.CountWords;

/**
 * How a count gets on.
 *
 * @param random whether random runs are played; else all are counted
 * @param done   runs so far
 * @param of     runs in all
 * @param left   time it will still take at the pace so far
 */
public record Counting(boolean random, long done, long of, Duration left) {

    static Counting random(long done, long of, Duration elapsed) {
        return new Counting(true, done, of, CountWords.left(done, of, elapsed));
    }

    static Counting all(long done, long of, Duration elapsed) {
        return new Counting(false, done, of, CountWords.left(done, of, elapsed));
    }
}
