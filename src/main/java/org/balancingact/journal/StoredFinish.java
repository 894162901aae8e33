package org.balancingact.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.balancingact.engine.Levels;

/**
 * How a run came out, as stored by the engine version that computed it.
 *
 * @param ending id of the ending
 * @param ended  to the millisecond
 */
public record StoredFinish(String ending, Levels outcome, Instant ended) {
    public StoredFinish {
        ended = ended.truncatedTo(ChronoUnit.MILLIS);
    }
}
