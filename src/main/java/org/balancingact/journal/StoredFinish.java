package org.balancingact.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.balancingact.engine.Finish;

/**
 * How a run came out, as stored by the engine version that computed it.
 *
 * @param ending  id of the ending
 * @param outcome milli-points by id of the indicator: of those that the version knew, which may be more or fewer than today's
 * @param ended   to the millisecond
 */
public record StoredFinish(String ending, Map<String, Long> outcome, Instant ended) {
    public StoredFinish {
        outcome = Collections.unmodifiableSortedMap(new TreeMap<>(outcome));
        ended = ended.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What this version of the engine came to. */
    public static StoredFinish of(Finish finish, Instant ended) {
        return new StoredFinish(finish.ending().id(), finish.outcome().byId(), ended);
    }
}
