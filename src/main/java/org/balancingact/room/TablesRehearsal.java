package org.balancingact.room;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.balancingact.play.PlayPage;
import org.balancingact.play.Progress;
import org.balancingact.scenario.Option;

/**
 * Tables at which nobody is: they come in one after the other, and each plays its run at a pace of its own, reading a few seconds a page.
 * The same seed makes the same tables, but their runs differ.
 */
public final class TablesRehearsal {
    /** So many tables are simulated, a phone each. */
    public static final int TABLES = 8;
    private static final int FASTEST = 2;
    private static final int SLOWEST = 8;

    private final Ballot ballot;
    private final Tables tables;
    private final SplittableRandom chance;
    private final Map<Integer, Duration> reading = new HashMap<>();
    private int in;

    public TablesRehearsal(Ballot ballot, Tables tables, long seed) {
        this.ballot = ballot;
        this.tables = tables;
        this.chance = new SplittableRandom(seed);
    }

    /** So much time goes by for them. What they do is in the queue of the room then. */
    public void passed(Duration time) {
        if (in < TABLES) {
            in++;
            int number = in;
            ballot.seat("rehearsal-" + number).thenAccept(seat -> seat.ifPresent(taken -> ballot.join(taken, number)));
        }
        for (int seat = 1; seat <= in; seat++) {
            ballot.room().seats().heard(seat);
        }
        tables.all().stream().filter(table -> !table.isDone()).forEach(table -> read(table, time));
    }

    /** At the table of a number is the seat of that number: they came in one after the other. */
    private void read(Table table, Duration time) {
        Duration left = reading.getOrDefault(table.number(), reading()).minus(time);
        boolean read = left.isNegative() || left.isZero();
        reading.put(table.number(), read ? reading() : left);
        if (read) {
            ballot.step(table.number(), step(table));
        }
    }

    private Duration reading() {
        return Duration.ofSeconds(chance.nextInt(FASTEST, SLOWEST + 1));
    }

    private TableStep step(Table table) {
        Progress progress = table.progress().orElseThrow();
        return progress.page() instanceof PlayPage.Moment moment ? new TableStep.Pick(table.decided(), any(moment).id())
                : new TableStep.GoOn(table.decided(), progress.index());
    }

    private Option any(PlayPage.Moment moment) {
        return moment.offered().get(chance.nextInt(moment.offered().size()));
    }
}
