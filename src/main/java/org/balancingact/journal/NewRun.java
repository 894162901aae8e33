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
 */
public record NewRun(ScenarioDocument document, long seed, Mode mode, Optional<String> alias, Instant started) {
    public NewRun {
        alias = Alias.tidy(alias);
        started = started.truncatedTo(ChronoUnit.MILLIS);
    }
}
