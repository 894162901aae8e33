package org.balancingact.room.plan;

import java.time.Duration;

/** How much a room makes of a decision. */
public enum Pace {
    /** Read, a show of hands, play. */
    QUICK(Duration.ofSeconds(60)),
    /** A vote that is shown. */
    VOTE(Duration.ofSeconds(150)),
    /** A vote, talk, and a second vote. */
    TALK(Duration.ofSeconds(360));

    private final Duration time;

    Pace(Duration time) {
        this.time = time;
    }

    public Duration time() {
        return time;
    }
}
