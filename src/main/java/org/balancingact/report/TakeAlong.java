package org.balancingact.report;

import java.time.LocalDate;
import java.util.Optional;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Takeaway;

/** What a player takes along from a run: one thing that worked, one to change, one plan with its date. */
public record TakeAlong(Optional<String> worked, Optional<String> change, Optional<String> plan, Optional<LocalDate> due) {
    public static final TakeAlong NOTHING = new TakeAlong(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** As the record has it, the plan in one sentence. */
    public static TakeAlong of(Takeaway takeaway) {
        return new TakeAlong(takeaway.worked(), takeaway.change(), takeaway.plan().map(PlanWords::sentence), takeaway.plan().map(Plan::due));
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }
}
