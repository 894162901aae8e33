package org.balancingact.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The part of the record that holds what players take along from their runs. */
public interface Takeaways {

    /** Keeps what is taken along from a run, in place of what was kept before. */
    void takeAway(RunId run, Takeaway takeaway);

    Optional<Takeaway> takeaway(RunId run);

    /** All plans, the latest due first. */
    List<KeptPlan> plans();

    /** The plans to ask about on a day: due by then and not answered yet, the longest due first. */
    List<KeptPlan> plansDue(LocalDate today);

    /** Keeps the answer to the plan of the run, which must have one. */
    void answerPlan(RunId run, Plan.Answer answer);
}
