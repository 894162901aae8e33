package org.balancingact.app.play;

import java.util.Optional;
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

    /** @param then what follows once it is on record, on the thread that draws */
    void write(Runnable verb, Runnable then) {
        underway.set(true);
        background.run(verb)
                .ended(() -> underway.set(false))
                .then(done -> {
                    trouble.set(Optional.empty());
                    then.run();
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
