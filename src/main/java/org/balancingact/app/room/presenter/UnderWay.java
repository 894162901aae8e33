package org.balancingact.app.room.presenter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;

/** How long a room has been under way, and how long it has waited for the first to come in. It is under way once the lobby was left. */
final class UnderWay {
    /** So long a lobby may stay empty before that is told. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Duration>> since = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Instant> begun = Optional.empty();
    private Duration waited = Duration.ZERO;

    UnderWay(Clock clock) {
        this.clock = clock;
    }

    /** In whole minutes; empty before. */
    ReadOnlyObjectProperty<Optional<Duration>> sinceProperty() {
        return since.getReadOnlyProperty();
    }

    /** Zero before. */
    Duration gone() {
        return begun.map(from -> Duration.between(from, clock.instant())).orElse(Duration.ZERO);
    }

    /** Some time has passed. @return whether with it the lobby has been empty for too long */
    boolean passed(RoomState now, Duration time) {
        boolean lobby = now.step() == RoomStep.LOBBY;
        if (!lobby && begun.isEmpty()) {
            begun = Optional.of(clock.instant());
        }
        since.set(begun.map(from -> Duration.ofMinutes(gone().toMinutes())));
        Duration before = waited;
        waited = lobby && now.in() == 0 ? waited.plus(time) : Duration.ZERO;
        return before.compareTo(PATIENCE) < 0 && waited.compareTo(PATIENCE) >= 0;
    }
}
