package org.balancingact.report;

import java.time.LocalDate;
import java.util.Optional;

/** What a player takes along from a run: one thing that worked, one to change, one plan with its date. */
public record TakeAlong(Optional<String> worked, Optional<String> change, Optional<String> plan, Optional<LocalDate> due) {
    public static final TakeAlong NOTHING = new TakeAlong(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NOTHING);
    }
}
