package org.balancingact.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a room stands: what is on its screen. */
public enum RoomStep {
    /** People come in. */
    LOBBY,
    BRIEFING,
    /** A scene is read, or the moment of a decision before the vote. */
    READING,
    VOTING,
    /** The vote is closed and its counts are not shown. */
    CLOSED,
    REVEALED,
    /** People talk before they vote again. */
    TALKING,
    CONSEQUENCE,
    CHECKPOINT,
    /** How it came out; the outcome is recorded once this page is left. */
    ENDING,
    DEBRIEF,
    OVER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RoomStep> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
