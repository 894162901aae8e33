package org.balancingact.report.words;

import java.time.Duration;
import org.balancingact.i18n.Messages;

/** How the size of a count, and the time that it takes, are written. */
public final class CountWords {
    private static final Messages MESSAGES = Messages.of("report");
    /** Runs a second on a slow computer: better done sooner than promised. */
    private static final double CAREFUL_PACE = 0.5e6;
    private static final int SECONDS_IN_WORDS = 90;
    private static final double LARGEST_WRITTEN_OUT = 1e15;
    private static final int MINUTES_IN_WORDS = 90;

    private CountWords() {}

    /** What a count of so many runs will take, before it has begun. */
    public static String expectedTime(double runs) {
        return time(Duration.ofSeconds((long) (runs / CAREFUL_PACE)));
    }

    /** What a count will still take at the pace so far; nothing where it has not begun. */
    public static Duration left(long done, double of, Duration elapsed) {
        return done == 0 ? Duration.ZERO : Duration.ofMillis((long) Math.max(0, elapsed.toMillis() * (of - done) / done));
    }

    /** In seconds, minutes or hours, whichever is easy to grasp. */
    public static String time(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        if (seconds <= SECONDS_IN_WORDS) {
            return MESSAGES.plural("count.seconds", seconds);
        }
        return seconds <= MINUTES_IN_WORDS * 60 ? MESSAGES.plural("count.minutes", Math.round(seconds / 60.0))
                : MESSAGES.plural("count.hours", Math.round(seconds / 3600.0));
    }

    /** A number that is known about: its first two digits, or where it has too many to be read, the power of ten below it. */
    public static String twoDigits(double number) {
        if (number >= LARGEST_WRITTEN_OUT) {
            return MESSAGES.text("count.power", (int) Math.floor(Math.log10(number)));
        }
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, number))) - 1));
        return MESSAGES.text("count.number", Math.round(Math.round(number / unit) * unit));
    }
}
