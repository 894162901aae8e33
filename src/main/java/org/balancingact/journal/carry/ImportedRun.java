package org.balancingact.journal.carry;

import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunRecord;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A run that was carried here as a file or a code, checked and ready for {@link Journal#add}.
 *
 * @param earlierEngine version of the engine that its code was printed with, where that is not today’s
 */
public record ImportedRun(RunRecord record, ScenarioDocument document, Optional<String> earlierEngine) {
    ImportedRun(RunRecord record, ScenarioDocument document) {
        this(record, document, Optional.empty());
    }

    /** What whoever has the printed code should know. */
    public Optional<String> caution() {
        return earlierEngine.map(engine -> Messages.of("record").text("code.earlier-engine", engine));
    }
}
