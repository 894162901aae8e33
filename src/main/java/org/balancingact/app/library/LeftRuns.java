package org.balancingact.app.library;

import java.util.List;
import java.util.Optional;
import org.balancingact.journal.Journal;

/**
 * The runs that were left, those played last first; one that can't be replayed is not offered.
 *
 * @param offered the first few of them
 * @param more    how many there are beside those in the history
 */
public record LeftRuns(List<LeftRun> offered, long more) {
    static final LeftRuns NONE = new LeftRuns(List.of(), 0);
    private static final int OFFERED = 3;
    /** Enough to find some to offer where a few can't be replayed. */
    private static final int LOOKED_AT = 12;

    public LeftRuns {
        offered = List.copyOf(offered);
    }

    static LeftRuns of(Journal journal) {
        List<LeftRun> offered = journal.waiting(LOOKED_AT).stream().flatMap(summary -> LeftRun.of(summary, journal).stream())
                .limit(OFFERED).toList();
        return new LeftRuns(offered, journal.countWaiting() - offered.size());
    }

    /** The one that was played last. */
    public Optional<LeftRun> latest() {
        return offered.stream().findFirst();
    }

    /** Those that are offered beside the latest. */
    List<LeftRun> others() {
        return offered.stream().skip(1).toList();
    }
}
