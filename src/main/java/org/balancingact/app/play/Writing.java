package org.balancingact.app.play;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;

/** Writes to the record away from the thread that draws, one thing at a time, and keeps what could not be written. */
final class Writing {
    private final Background background;
    private final ReadOnlyBooleanWrapper underway = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable unwritten = () -> {};

    Writing(Background background) {
        this.background = background;
    }

    ReadOnlyBooleanProperty underwayProperty() {
        return underway.getReadOnlyProperty();
    }

    boolean isUnderway() {
        return underway.get();
    }

    /** Why the record could not be written, until it can. */
    ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** @param then takes, on the thread that draws, what came of it once it is on record */
    <T> void write(Supplier<T> verb, Consumer<T> then) {
        underway.set(true);
        background.run(verb)
                .ended(() -> underway.set(false))
                .then(written -> {
                    trouble.set(Optional.empty());
                    then.accept(written);
                })
                .otherwise(reason -> {
                    unwritten = () -> write(verb, then);
                    trouble.set(Optional.of(reason));
                })
                .start();
    }

    /** Writes again what could not be written, and goes on from there. */
    void tryAgain() {
        if (trouble.get().isPresent() && !underway.get()) {
            unwritten.run();
        }
    }
}
