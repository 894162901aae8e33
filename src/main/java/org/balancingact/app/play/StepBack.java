package org.balancingact.app.play;

import java.util.HashSet;
import java.util.Set;
import org.balancingact.journal.Mode;

/**
 * When the latest pick may be taken back: in learn mode once a decision and only until the next pick, in explore mode as
 * often as wanted.
 */
final class StepBack {
    private final Mode mode;
    private final Set<Integer> used;
    private boolean justUsed;

    /** @param used numbers of the decisions at which it has been used */
    StepBack(Mode mode, Set<Integer> used) {
        this.mode = mode;
        this.used = new HashSet<>(used);
    }

    /** @param choices how many picks stand */
    boolean allowed(int choices) {
        return choices > 0 && switch (mode) {
            case LEARN -> !justUsed && !used.contains(choices);
            case EXPLORE -> true;
            case ASSESS, ROOM -> false;
        };
    }

    void takenBack(int decision) {
        used.add(decision);
        justUsed = true;
    }

    void picked() {
        justUsed = false;
    }
}
