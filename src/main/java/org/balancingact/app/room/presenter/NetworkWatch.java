package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.room.opened.OpenRoom;
import org.balancingact.room.web.Networks;

/** Looks whether phones still find the room and are let in; moves it to where they find it, and lets them in, as soon as it is asked to. */
public final class NetworkWatch {
    private static final Duration EVERY = Duration.ofSeconds(3);

    private final OpenRoom room;
    private final Supplier<Networks> networks;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<String>> url;
    private final ReadOnlyObjectWrapper<Optional<String>> elsewhere = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper crowded = new ReadOnlyBooleanWrapper();
    private Duration waited = Duration.ZERO;

    /** @param networks that the computer is in, whenever it is asked */
    public NetworkWatch(OpenRoom room, Supplier<Networks> networks, Background background) {
        this.room = room;
        this.networks = networks;
        this.background = background;
        this.url = new ReadOnlyObjectWrapper<>(room.url());
    }

    /** What is typed into a phone; empty where none can come in. */
    ReadOnlyObjectProperty<Optional<String>> urlProperty() {
        return url.getReadOnlyProperty();
    }

    /** Where the room could be moved; empty as long as phones find it. */
    ReadOnlyObjectProperty<Optional<String>> elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /** Whether phones are kept out since many share one address. */
    ReadOnlyBooleanProperty crowdedProperty() {
        return crowded.getReadOnlyProperty();
    }

    /** Lets them in, from now on. */
    void share() {
        background.run(room::share).start();
    }

    /** So much time has gone by. */
    void passed(Duration time) {
        crowded.set(room.isCrowded());
        waited = waited.plus(time);
        if (waited.compareTo(EVERY) >= 0) {
            waited = Duration.ZERO;
            background.run(() -> room.elsewhere(networks)).then(elsewhere::set).start();
        }
    }

    /** @param told what the facilitator must know of it, or why it could not be done */
    void move(Consumer<Optional<String>> told) {
        elsewhere.get().ifPresent(address -> background.run(() -> room.moveTo(address)).ended(() -> url.set(room.url())).then(notice -> {
            elsewhere.set(Optional.empty());
            told.accept(notice);
        }).otherwise(reason -> told.accept(Optional.of(reason))).start());
    }
}
