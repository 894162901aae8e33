package org.balancingact.app.play;

import java.util.Optional;
import java.util.Set;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StepsBack;

/** Begins runs and takes up those that were left. Works on the record, so not for the thread that draws. */
public final class PlayOpening {
    private final Journal journal;

    public PlayOpening(Journal journal) {
        this.journal = journal;
    }

    public PlaySession begin(NewRun run) {
        RunId id = journal.begin(run);
        Journal.Claim claim = journal.claim(id).orElseThrow(() -> new IllegalStateException("a new run is nobody else’s"));
        return new PlaySession(id, Run.start(run.document().scenario(), run.seed()), new StepsBack(run.mode(), Set.of()),
                OpenPage.scene(0), Reflection.NONE, claim);
    }

    private static Reflection said(RunRecord record) {
        int picks = record.choices().size();
        return picks == 0 ? Reflection.NONE : record.choices().get(picks - 1).reflection();
    }

    /**
     * The run as it was left, with the scenario text that it was begun with; empty where it is open in another window.
     *
     * @throws org.balancingact.journal.JournalException where it is not in the record
     */
    public Optional<PlaySession> resume(RunId id) {
        return journal.claim(id).map(claim -> {
            try {
                KeptRun kept = KeptRun.of(journal, id);
                return new PlaySession(id, kept.run(), journal.stepsBack(kept.record()), journal.openPage(id),
                        said(kept.record()), claim);
            } catch (RuntimeException | Error failure) {
                claim.close();
                throw failure;
            }
        });
    }
}
