package org.balancingact.app.library;

import java.util.List;
import java.util.Optional;
import org.balancingact.journal.Journal;

/**
 * The runs that were left, those played last first; one that can't be replayed is not offered. Rooms of tables that were left come
 * before them: a whole group waits for those.
 *
 * @param offered the first few of the runs
 * @param more    how many there are beside those in the history
 */
public record LeftRuns(List<LeftRun> offered, long more, List<LeftTables> rooms) {
    static final LeftRuns NONE = new LeftRuns(List.of(), 0, List.of());
    private static final int OFFERED = 3;
    /** Enough to find some to offer where a few can't be replayed. */
    private static final int LOOKED_AT = 12;

    public LeftRuns {
        offered = List.copyOf(offered);
        rooms = List.copyOf(rooms);
    }

    static LeftRuns of(Journal journal) {
        List<LeftRun> offered = journal.waiting(LOOKED_AT).stream().flatMap(summary -> LeftRun.of(summary, journal).stream())
                .limit(OFFERED).toList();
        return new LeftRuns(offered, journal.countWaiting() - offered.size(), LeftTables.of(journal));
    }

    /** The one that was played last. */
    public Optional<LeftRun> latest() {
        return offered.stream().findFirst();
    }

    /** The room of tables that was opened last. */
    Optional<LeftTables> room() {
        return rooms.stream().findFirst();
    }

    /** The runs that are offered beside what comes first. */
    List<LeftRun> others() {
        return offered.stream().skip(rooms.isEmpty() ? 1 : 0).toList();
    }

    /** The rooms that are offered beside what comes first. */
    List<LeftTables> otherRooms() {
        return rooms.stream().skip(1).toList();
    }
}
