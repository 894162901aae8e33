package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a facilitator reads in private, and the questions for the room.
 *
 * @param idea     what the scene is there for
 * @param minutes  how long a room should take over it
 * @param core     whether it belongs to the cut for 45 minutes
 * @param split    what to ask where the room is split
 * @param agree    what to ask where all agree
 * @param transfer what leads from the scene to the room's own work
 * @param care     what the scene may stir up in somebody
 */
public record Facilitator(List<String> notes, List<String> ask, Optional<String> idea, OptionalInt minutes, boolean core,
                          Optional<String> split, Optional<String> agree, Optional<String> transfer, Optional<String> care) {
    public static final Facilitator NONE = new Facilitator(List.of(), List.of(), Optional.empty(), OptionalInt.empty(), false,
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    public static final int FEWEST_MINUTES = 2;
    public static final int MOST_MINUTES = 15;

    public Facilitator {
        notes = List.copyOf(notes);
        ask = List.copyOf(ask);
        minutes.ifPresent(count -> Required.range(count, FEWEST_MINUTES, MOST_MINUTES, "minutes"));
    }
}
