package org.balancingact.app.room.projector;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.journal.RoomStep;

/** The big screen beside the room: it follows the room unless it is frozen, and may be blank or dark. Nothing of this is on record. */
public final class Projection {
    private final ReadOnlyObjectWrapper<Projected> shown;
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private Projected live;

    public Projection(Projected first) {
        this.live = first;
        this.shown = new ReadOnlyObjectWrapper<>(first);
    }

    /** What the room sees now. */
    public ReadOnlyObjectProperty<Projected> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What it sees unless it is frozen. */
    public Projected live() {
        return live;
    }

    /** Nothing is seen. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** What is seen stays, whatever becomes of the room. */
    public ReadOnlyBooleanProperty frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Projected> change) {
        live = change.apply(live);
        if (!frozen.get()) {
            shown.set(live);
        }
    }

    /** Turns so many pages of what is told of tables together. @return false where there are none */
    public boolean turn(int by) {
        Optional<ShownTables> turned = live.state().step() == RoomStep.DEBRIEF ? live.tables().flatMap(tables -> tables.turned(by)) : Optional.empty();
        turned.ifPresent(now -> change(shown -> shown.with(now)));
        return turned.isPresent();
    }

    public void toggleBlank() {
        blank.set(!blank.get());
    }

    public void toggleFrozen() {
        frozen.set(!frozen.get());
        change(now -> now);
    }

    public void toggleDark() {
        dark.set(!dark.get());
    }

    /** Shows the room as it is. */
    public void clear() {
        blank.set(false);
        if (frozen.get()) {
            toggleFrozen();
        }
    }
}
