package org.balancingact.journal;

import java.util.Optional;
import org.balancingact.i18n.VisibleText;

/** What a player takes along from a run: one thing that worked, one to change, one plan; each only where written. */
public record Takeaway(Optional<String> worked, Optional<String> change, Optional<Plan> plan) {
    public static final Takeaway NOTHING = new Takeaway(Optional.empty(), Optional.empty(), Optional.empty());

    public Takeaway {
        worked = worked.map(VisibleText::kept);
        change = change.map(VisibleText::kept);
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }
}
