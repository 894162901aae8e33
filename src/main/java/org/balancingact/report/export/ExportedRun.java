package org.balancingact.report.export;

import java.time.LocalDate;
import java.time.ZoneId;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.json.ScenarioDocument;

/** A finished run with all that its files tell. */
public record ExportedRun(RunRecord record, ScenarioDocument document, Debrief debrief, Takeaway takeaway) {

    /**
     * @throws org.balancingact.journal.JournalException if the run is gone, or can't be played again
     * @throws IllegalArgumentException                  if the run is not over
     */
    public static ExportedRun of(Journal journal, RunId id) {
        KeptRun kept = KeptRun.of(journal, id);
        return new ExportedRun(kept.record(), kept.document(), Debrief.of(kept, journal.room(id)), journal.takeaway(id).orElse(Takeaway.NOTHING));
    }

    /** The run in a few dozen characters. */
    public RunCode code() {
        return RunCode.of(document, record);
    }

    /** A good beginning for the names of its files: the scenario and the day of the run on this computer’s calendar. */
    public String fileName() {
        return record.scenarioId() + "-" + LocalDate.ofInstant(record.started(), ZoneId.systemDefault());
    }
}
