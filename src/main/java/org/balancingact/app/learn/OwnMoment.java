package org.balancingact.app.learn;

import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.learn.Unit;

/**
 * A moment of a run of one's own that a unit explains.
 *
 * @param scenario the title of its scenario
 * @param scene    the title of the moment
 */
public record OwnMoment(RunId run, String scenario, int week, String scene) {
    /** Runs, newest first, in which it is looked for. */
    private static final int LOOKED_AT = 20;

    /** That of the newest run whose debrief was opened, as far as there is one; asks the record. */
    public static Optional<OwnMoment> of(Journal journal, Unit unit) {
        return journal.runs(0, LOOKED_AT).stream().filter(RunSummary::finished).filter(RunSummary::revealed)
                .flatMap(run -> kept(journal, run)).flatMap(kept -> met(kept, unit)).findFirst();
    }

    private static Stream<KeptRun> kept(Journal journal, RunSummary run) {
        try {
            return Stream.of(KeptRun.of(journal, run.id()));
        } catch (JournalException gone) {
            return Stream.empty();
        }
    }

    private static Stream<OwnMoment> met(KeptRun kept, Unit unit) {
        return kept.run().choices().stream().filter(choice -> choice.decision().covers().stream().anyMatch(unit.covers()::contains)).limit(1)
                .map(choice -> new OwnMoment(kept.record().id(), kept.run().scenario().title(), choice.week(), choice.scene().title()));
    }
}
