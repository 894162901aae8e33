package org.balancingact.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Engine;
import org.balancingact.scenario.Scenario;

/** A run as the record keeps it. The scenario text that it was played with is found by its content hash. */
public record RunRecord(RunId id, String scenarioId, String scenarioVersion, String scenarioTitle, String contentHash,
                        String engineVersion, long seed, Mode mode, Origin origin, Optional<String> alias, Instant started,
                        List<RecordedChoice> choices, FirstImpression impression, Optional<StoredFinish> finish, Optional<String> promise) {
    public RunRecord {
        alias = Alias.tidy(alias);
        // A slip of the facilitator was never the room's choice.
        choices = choices.stream().map(choice -> mode == Mode.ROOM ? choice.standing() : choice).toList();
    }

    /** A run of somebody who promised nothing. */
    public RunRecord(RunId id, String scenarioId, String scenarioVersion, String scenarioTitle, String contentHash, String engineVersion,
                     long seed, Mode mode, Origin origin, Optional<String> alias, Instant started, List<RecordedChoice> choices,
                     FirstImpression impression, Optional<StoredFinish> finish) {
        this(id, scenarioId, scenarioVersion, scenarioTitle, contentHash, engineVersion, seed, mode, origin, alias, started, choices,
                impression, finish, Optional.empty());
    }

    /** A run that has just begun, under an id of its own. */
    public static RunRecord of(NewRun run) {
        Scenario scenario = run.document().scenario();
        return new RunRecord(RunId.fresh(), scenario.id(), scenario.version(), scenario.title(), run.document().contentHash(),
                Engine.VERSION, run.seed(), run.mode(), Origin.PLAYED, run.alias(), run.started(), List.of(), FirstImpression.NONE,
                Optional.empty(), run.promise());
    }

    public List<String> optionIds() {
        return choices.stream().map(choice -> choice.pick().option()).toList();
    }

    /** What was picked first at each decision: counts go by these. */
    public List<String> firstOptionIds() {
        return choices.stream().map(choice -> choice.counted().option()).toList();
    }

    /** Whether its player was asked for a first impression, so that the rest may be shown; of runs from elsewhere nobody is. */
    public boolean isRevealed() {
        return impression.isKept() || origin == Origin.IMPORTED;
    }
}
