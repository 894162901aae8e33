package org.balancingact.play;

import java.util.Locale;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunRecord;

/** What its player goes on with in a run that is on record. */
public enum Remaining {
    STORY, ENDING, DEBRIEF;

    public static Remaining of(Journal journal, RunRecord run) {
        if (run.finish().isEmpty()) {
            return STORY;
        }
        return journal.isEndingOpen(run.id()) ? ENDING : DEBRIEF;
    }

    /** The word in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
