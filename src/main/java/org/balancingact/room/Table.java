package org.balancingact.room;

import java.util.Optional;
import org.balancingact.analysis.CountedRun;
import org.balancingact.engine.Run;
import org.balancingact.journal.RunId;
import org.balancingact.play.PlayPage;
import org.balancingact.play.Progress;

/**
 * A table of a room in which each plays a run of its own.
 *
 * @param number   1 to {@link #MOST}
 * @param id       of its run
 * @param progress how far its run has come; empty where it was over when the room was opened
 */
public record Table(int number, RunId id, Run run, Optional<Progress> progress) {
    /** So many tables play in a room at most. */
    public static final int MOST = 40;

    /** Whether its outcome is on record. */
    public boolean isDone() {
        return progress.map(Progress::isOver).orElse(true);
    }

    /** How many decisions it has made. */
    public int decided() {
        return run.choices().size();
    }

    /** The week that it has come to. */
    public int week() {
        return progress.filter(open -> !open.isOver()).map(open -> open.page().week()).orElse(run.scenario().weeks());
    }

    /** Whether it reads the indicators after a decision, where all can be held. */
    public boolean isAtCheckpoint() {
        return progress.map(Progress::page).filter(PlayPage.Consequence.class::isInstance).map(PlayPage.Consequence.class::cast)
                .flatMap(PlayPage.Consequence::checkpoint).isPresent();
    }

    /** Its run, to be told with others; empty while it plays. */
    public Optional<CountedRun> counted() {
        return isDone() ? Optional.of(CountedRun.of(run)) : Optional.empty();
    }
}
