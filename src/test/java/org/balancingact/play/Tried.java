package org.balancingact.play;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.play.PlayPage.Moment;

/** A run in a record, played by a test at times of its choosing. */
final class Tried extends Clock {
    private final Journal journal;
    private final RunId id;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    Tried(Journal journal, Mode mode) {
        this.journal = journal;
        this.id = journal.begin(new NewRun(Film.document(), Film.SEED, mode, Optional.empty(), now));
    }

    RunId id() {
        return id;
    }

    RunRecord kept() {
        return journal.run(id).orElseThrow();
    }

    void passes(long seconds) {
        now = now.plusSeconds(seconds);
    }

    /** Opens the run, which nobody plays. */
    Play open(Question... asked) {
        return ((Opened.Story) Opened.of(journal, id)).play(this, Set.of(asked));
    }

    void choose(Play play, String option) {
        Moment moment = (Moment) play.progress().page();
        play.choose(moment.offered().stream().filter(offered -> offered.id().equals(option)).findFirst().orElseThrow(), now);
    }

    /** Reads on to the next decision before each of them. */
    void chooseAll(Play play, List<String> options) {
        for (String option : options) {
            readOn(play);
            choose(play, option);
        }
    }

    /** To the next decision. */
    static void readOn(Play play) {
        while (!(play.progress().page() instanceof Moment)) {
            play.goOn();
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
