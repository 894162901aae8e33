package org.balancingact.app.examine;

import java.time.Duration;

/**
 * How a count gets on.
 *
 * @param done runs so far
 * @param of   runs in all
 * @param left time it will still take at the pace so far
 */
public record Counting(long done, long of, Duration left) {

    static Counting after(long done, long of, Duration elapsed) {
        return new Counting(done, of, done == 0 ? Duration.ZERO : elapsed.multipliedBy(of - done).dividedBy(done));
    }
}
