package org.balancingact.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * What is recorded when a run begins.
 *
 * @param alias   the name the player goes by; blank is none
 * @param started to the millisecond
 * @param promise id of what was promised before the story, where something was
 */
public record NewRun(ScenarioDocument document, long seed, Mode mode, Optional<String> alias, Instant started,
                     Optional<String> promise) {
    public NewRun {
        alias = Alias.tidy(alias);
        started = started.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A run of somebody who promised nothing. */
    public NewRun(ScenarioDocument document, long seed, Mode mode, Optional<String> alias, Instant started) {
        this(document, seed, mode, alias, started, Optional.empty());
    }
}
