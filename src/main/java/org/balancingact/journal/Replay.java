package org.balancingact.journal;

import java.nio.charset.StandardCharsets;
import org.balancingact.engine.OptionNotOffered;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;

/**
 * A run of the record brought back to where it was left, with the scenario text that it was begun with, whatever became of
 * the file since.
 */
public record Replay(RunRecord record, ScenarioDocument document, Run run) {

    /**
     * The run with the id as far as it has been played.
     *
     * @throws JournalException if it isn't in the record, or this version of the program can't play it any more
     */
    public static Replay of(Journal journal, RunId id) {
        Messages messages = Messages.of("record");
        RunRecord record = journal.run(id).orElseThrow(() -> new JournalException(messages.text("run.moved")));
        String text = journal.scenarioText(record.contentHash())
                .orElseThrow(() -> new JournalException(messages.text("replay.unreadable", record.scenarioTitle())));
        ScenarioDocument document = new ScenarioReader().read(record.scenarioId(), text.getBytes(StandardCharsets.UTF_8)).document()
                .orElseThrow(() -> new JournalException(messages.text("replay.unreadable", record.scenarioTitle())));
        return of(record, document);
    }

    private static Replay of(RunRecord record, ScenarioDocument document) {
        try {
            return new Replay(record, document, Run.replay(document.scenario(), record.seed(), record.optionIds()));
        } catch (OptionNotOffered differs) {
            String message = Messages.of("record").text("replay.differs", record.scenarioTitle(), differs.option());
            throw new JournalException(message, differs);
        }
    }
}
