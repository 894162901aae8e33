package org.balancingact.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.balancingact.analysis.census.Progress;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;

/** Says on the error stream, every few seconds, how many runs have been counted. */
final class CountingNotice implements Progress {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Terminal terminal;
    private final Clock clock;
    private Instant next;

    CountingNotice(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.next = clock.instant().plus(PAUSE);
    }

    @Override
    public synchronized boolean counted(long runs) {
        Instant now = clock.instant();
        if (now.isAfter(next)) {
            next = now.plus(PAUSE);
            terminal.complain(Messages.of("cli").text("census.counting", runs));
        }
        return true;
    }
}
