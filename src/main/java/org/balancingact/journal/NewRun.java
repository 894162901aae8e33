package org.balancingact.journal;

import java.time.Instant;
import java.util.Optional;
import org.balancingact.scenario.json.ScenarioDocument;

/** What is recorded when a run begins. */
public record NewRun(ScenarioDocument document, long seed, Mode mode, Optional<String> alias, Instant started) {}
