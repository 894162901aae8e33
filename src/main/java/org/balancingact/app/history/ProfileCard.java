package org.balancingact.app.history;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.LeftToCount;
import org.balancingact.analysis.Profile;
import org.balancingact.journal.KeptPlan;
import org.balancingact.report.ChosenWish;
import org.balancingact.report.PracticeWish;

/**
 * What the record knows beyond single runs.
 *
 * @param alias   whose it is; empty for runs without one
 * @param aliases in use
 * @param left    what can still be counted
 * @param wish    what was chosen last to be tried
 * @param offers  what may be chosen to be tried
 * @param next    what to do next
 */
public record ProfileCard(Optional<String> alias, List<String> aliases, Profile profile, LeftToCount left,
                          Optional<ChosenWish> wish, List<PracticeWish> offers, Optional<NextStep> next, List<KeptPlan> plans) {
    public ProfileCard {
        aliases = List.copyOf(aliases);
        offers = List.copyOf(offers);
        plans = List.copyOf(plans);
    }
}
