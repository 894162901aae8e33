package org.balancingact.app.room.presenter;

import java.util.function.Consumer;
import org.balancingact.app.room.projector.Told;
import org.balancingact.room.opened.OpenRoom;

/** Takes up what the debrief of a room's run tells, away from the thread that draws. */
public interface Teller extends AutoCloseable {

    /**
     * @param told   is given what is known, again whenever more is known
     * @param failed is given the reason where it can't be told
     */
    void tell(OpenRoom room, Consumer<Told> told, Consumer<String> failed);

    /** Nobody looks any more. */
    @Override
    void close();
}
