package org.balancingact.app.room;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.RoomState;
import org.balancingact.room.Verb;
import org.balancingact.room.opened.OpenRoom;

/** A room that is led at the window. What is shown of it is on record; a verb that could not be kept was not done, and can be tried again. */
public final class RoomViewModel {
    private final OpenRoom room;
    private final Background background;
    private final Runnable over;
    private final ReadOnlyObjectWrapper<RoomState> state;
    private final ReadOnlyObjectWrapper<Optional<String>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper notesShown = new ReadOnlyBooleanWrapper();
    private boolean left;

    /**
     * @param screen does on the thread that draws what phones bring about
     * @param over   is told once the room has been closed for good
     */
    public RoomViewModel(OpenRoom room, Background background, Executor screen, Runnable over) {
        this.room = room;
        this.background = background;
        this.over = over;
        this.state = new ReadOnlyObjectWrapper<>(room.ballot().state());
        room.ballot().listen(() -> screen.execute(this::refresh));
    }

    private void refresh() {
        if (!left && !state.get().equals(room.ballot().state())) {
            state.set(room.ballot().state());
        }
    }

    public ReadOnlyObjectProperty<RoomState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why what was asked for last was not done. */
    public ReadOnlyObjectProperty<Optional<String>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether the facilitator's notes are in sight. */
    public ReadOnlyBooleanProperty notesShownProperty() {
        return notesShown.getReadOnlyProperty();
    }

    public void toggleNotes() {
        notesShown.set(!notesShown.get());
    }

    /** What is typed into a phone; empty where none can come in. */
    public Optional<String> url() {
        return room.url();
    }

    public Optional<String> code() {
        return room.code();
    }

    /** Does it as soon as it is its turn, or says why not. */
    public void take(Verb verb) {
        if (left) {
            return;
        }
        background.run(() -> room.ballot().lead(verb)).then(outcome -> {
            said.set(outcome instanceof Refused refused ? Optional.of(refused.why().sentence()) : Optional.empty());
            refresh();
            if (state.get().isClosed()) {
                over.run();
            }
        }).otherwise(reason -> said.set(Optional.of(reason))).start();
    }

    /** Leaves the room as it stands; phones are told that there is no contact until it is opened again. */
    public void leave() {
        if (!left) {
            left = true;
            background.run(room::close).start();
        }
    }
}
