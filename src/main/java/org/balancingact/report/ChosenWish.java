package org.balancingact.report;

import java.util.Optional;
import org.balancingact.journal.Plan;

/**
 * The wish that was chosen last.
 *
 * @param tried what was said since of having tried it; empty where nothing was
 */
public record ChosenWish(PracticeWish wish, Optional<Plan.Result> tried) {

    /** Whether it is still to be tried. */
    public boolean isOpen() {
        return !tried.equals(Optional.of(Plan.Result.DONE));
    }
}
