package org.balancingact.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a run is played. */
public enum Mode {
    /** One step back at a time, recorded; indicators at checkpoints. */
    LEARN,
    /** No way back, no numbers before the debrief. */
    ASSESS,
    /** Back as often as wanted; never counted. */
    EXPLORE,
    /** A group plays one run, and slips of its facilitator are taken back; never counted. */
    ROOM;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mode> of(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
    }
}
