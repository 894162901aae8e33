package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.room.projector.Projection;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.Countdown;
import org.balancingact.room.RoomState;

/** What people have left to vote or to talk. It is not on record: in a room that is opened again it has still to be started. */
final class Timing {
    private final Projection projection;
    private final ReadOnlyObjectWrapper<Optional<Countdown>> left = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param found where the room stands as it is opened */
    Timing(Projection projection, RoomState found) {
        this.projection = projection;
        set(given(found).map(Countdown::paused));
    }

    /** Empty while nothing is timed. */
    ReadOnlyObjectProperty<Optional<Countdown>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Begins anew with what the step has. */
    void begin(RoomState now) {
        set(given(now));
    }

    /** So much time has gone by. */
    void passed(Duration gone) {
        if (left.get().filter(Countdown::running).isPresent()) {
            change(running -> running.passed(gone));
        }
    }

    /** Pauses it, or lets it run on. */
    void pause() {
        change(Countdown::paused);
    }

    void giveMinute() {
        change(Countdown::longer);
    }

    private static Optional<Countdown> given(RoomState state) {
        return state.step() == RoomStep.VOTING ? Optional.of(Countdown.of(Countdown.VOTE))
                : state.step() == RoomStep.TALKING ? Optional.of(Countdown.of(Countdown.TALK)) : Optional.empty();
    }

    private void change(UnaryOperator<Countdown> change) {
        set(left.get().map(change));
    }

    private void set(Optional<Countdown> now) {
        left.set(now);
        projection.change(shown -> shown.at(now));
    }
}
