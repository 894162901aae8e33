package org.balancingact.journal;

import org.balancingact.engine.Engine;
import org.balancingact.engine.OptionNotOffered;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A run taken up from the record, exactly as it was played: with the scenario text kept for it, whatever has become of the
 * scenario's file.
 */
public record KeptRun(RunRecord record, ScenarioDocument document, Run run) {
    private static final Messages MESSAGES = Messages.of("record");

    /** @throws JournalException if the run is gone, or its scenario can't be played by this version of the program */
    public static KeptRun of(Journal journal, RunId id) {
        RunRecord record = journal.run(id).orElseThrow(() -> new JournalException(MESSAGES.text("run.moved")));
        ScenarioDocument document = journal.scenarioText(record.contentHash()).flatMap(KeptScenario::read)
                .orElseThrow(() -> new JournalException(MESSAGES.text("run.unreadable", record.scenarioTitle())));
        try {
            return new KeptRun(record, document, Run.replay(document.scenario(), record.seed(), record.promise(), record.optionIds()));
        } catch (OptionNotOffered differs) {
            throw new JournalException(record.engineVersion().equals(Engine.VERSION)
                    ? MESSAGES.text("run.unplayable", record.scenarioTitle(), differs.option())
                    : MESSAGES.text("run.another-way", record.scenarioTitle(), record.engineVersion()), differs);
        }
    }
}
