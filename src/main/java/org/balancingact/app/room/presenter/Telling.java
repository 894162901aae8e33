package org.balancingact.app.room.presenter;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.app.room.projector.Projection;
import org.balancingact.app.task.Background;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.room.Tables;
import org.balancingact.room.opened.OpenRoom;

/** What the big screen is told once the story is over: the debrief, and then the run to take home. */
final class Telling {
    private final OpenRoom room;
    private final Teller teller;
    private final Background background;
    private final Projection projection;
    private final Consumer<Optional<String>> failed;
    private final ReadOnlyObjectWrapper<Optional<Cohort>> cohort = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean telling;
    private boolean coded;

    /** @param failed is given the reason where the debrief can't be told */
    Telling(OpenRoom room, Teller teller, Background background, Projection projection, Consumer<Optional<String>> failed) {
        this.room = room;
        this.teller = teller;
        this.background = background;
        this.projection = projection;
        this.failed = failed;
    }

    /** All runs of its tables that are over, where each plays one of its own, once they are told. */
    ReadOnlyObjectProperty<Optional<Cohort>> cohortProperty() {
        return cohort.getReadOnlyProperty();
    }

    /** From the guess on, so that what is to be told is there when it is asked for. */
    void at(RoomState now) {
        if (now.step() == RoomStep.DEBRIEF && !telling) {
            telling = true;
            room.ballot().tables().ifPresentOrElse(this::together, this::tell);
        } else if (now.step() == RoomStep.OVER && !coded) {
            coded = true;
            background.run(room::runCode).then(code -> projection.change(shown -> shown.withRunCode(code))).start();
        }
    }

    private void together(Tables tables) {
        background.run(tables::cohort).then(told -> {
            told.ifPresent(runs -> projection.change(shown -> shown.tables().map(all -> shown.with(all.telling(runs))).orElse(shown)));
            cohort.set(told);
        }).otherwise(this::untold).start();
    }

    private void tell() {
        teller.tell(room, told -> projection.change(shown -> shown.telling(told)), this::untold);
    }

    /** The next verb tries it again. */
    private void untold(String reason) {
        telling = false;
        failed.accept(Optional.of(reason));
    }

    /** Nobody looks any more. */
    void close() {
        teller.close();
    }
}
