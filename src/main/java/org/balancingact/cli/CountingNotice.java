package org.balancingact.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.balancingact.analysis.census.Progress;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.CountWords;

/** Says on the error stream, every few seconds, how far a census is, and stops it when asked to. */
final class CountingNotice implements Progress {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final Clock clock;
    private final double expected;
    private final BooleanSupplier stopped;
    private final Instant started;
    private Instant next;

    /** @param expected about how many runs there are */
    CountingNotice(Terminal terminal, Clock clock, double expected, BooleanSupplier stopped) {
        this.terminal = terminal;
        this.clock = clock;
        this.expected = expected;
        this.stopped = stopped;
        this.started = clock.instant();
        this.next = started.plus(PAUSE);
    }

    @Override
    public synchronized boolean counted(long runs) {
        Instant now = clock.instant();
        if (now.isAfter(next)) {
            next = now.plus(PAUSE);
            terminal.complain(Messages.of("cli").text("census.counting", runs, CountWords.twoDigits(expected),
                    CountWords.time(CountWords.left(runs, expected, Duration.between(started, now)))));
        }
        return !stopped.getAsBoolean();
    }
}
