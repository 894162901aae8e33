package org.balancingact.journal;

import java.time.Instant;
import org.balancingact.engine.Levels;

/** How a run came out, as stored by the engine version that computed it. */
public record StoredFinish(String ending, Levels outcome, Instant ended) {}
