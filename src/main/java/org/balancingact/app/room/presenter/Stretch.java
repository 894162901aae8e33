package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.Optional;
import org.balancingact.room.plan.SessionPlan;

/** How much longer decisions take in a room than they were planned to, from the first one on that was led here. */
final class Stretch {
    private final SessionPlan plan;
    private Optional<Begun> begun = Optional.empty();
    private int made;
    private double now = 1;

    /** When a decision was begun. */
    private record Begun(int number, Duration at) {}

    /** @param plan as it was made for the whole of it */
    Stretch(SessionPlan plan) {
        this.plan = plan;
    }

    /**
     * It changes only as a decision has been made: before that nobody knows how long it takes.
     *
     * @param picks how many have been made
     * @param gone  since the room is under way
     */
    double after(int picks, Duration gone) {
        Begun from = begun.orElseGet(() -> new Begun(picks + 1, gone));
        begun = Optional.of(from);
        if (picks != made) {
            made = picks;
            now = plan.stretch(from.number(), picks + 1, gone.minus(from.at()));
        }
        return now;
    }
}
