package org.balancingact.app.play;

import java.util.Set;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RunId;

/**
 * A run that is about to be played or played on.
 *
 * @param run       as far as it has been recorded
 * @param takenBack numbers of the decisions at which a step back has been used
 * @param claim     the sole right to play it, given back when play is left
 */
public record PlaySession(RunId id, Mode mode, Run run, Set<Integer> takenBack, Journal.Claim claim) {
    public PlaySession {
        takenBack = Set.copyOf(takenBack);
    }
}
