package org.balancingact.app.play;

import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StepsBack;

/**
 * A run that is about to be played or played on.
 *
 * @param run       as far as it has been recorded
 * @param stepsBack those it has had
 * @param page      the page that was open last
 * @param said      what the player said about the latest pick
 * @param claim     the sole right to play it, given back when play is left
 */
public record PlaySession(RunId id, Run run, StepsBack stepsBack, OpenPage page, Reflection said,
                          Journal.Claim claim) {
    public Mode mode() {
        return stepsBack.mode();
    }
}
