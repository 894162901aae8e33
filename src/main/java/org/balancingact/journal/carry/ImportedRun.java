package org.balancingact.journal.carry;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunRecord;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * A run that was carried here as a file or a code, checked and ready for {@link #addTo}.
 *
 * @param room          the votes of the room that played it, where the file has them
 * @param earlierEngine version of the engine that its code was printed with, where that is not today’s
 */
public record ImportedRun(RunRecord record, ScenarioDocument document, Optional<RoomRecord> room, Optional<String> earlierEngine) {

    /** Takes it into the record, with its room; false where it is there already. */
    public boolean addTo(Journal journal) {
        AtomicBoolean added = new AtomicBoolean();
        journal.together(() -> {
            added.set(journal.add(record, document));
            room.filter(played -> added.get()).ifPresent(played -> journal.addRoom(record.id(), played));
        });
        return added.get();
    }

    /** What whoever has the printed code should know. */
    public Optional<String> caution() {
        return earlierEngine.map(engine -> Messages.of("record").text("code.earlier-engine", engine));
    }
}
