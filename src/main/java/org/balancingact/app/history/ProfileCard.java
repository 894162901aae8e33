package org.balancingact.app.history;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.NextScenario;
import org.balancingact.analysis.Profile;
import org.balancingact.journal.KeptPlan;

/**
 * What the record knows beyond single runs.
 *
 * @param alias   whose it is; empty for runs without one
 * @param aliases in use
 * @param awaited whether a run is to count once it has been debriefed
 * @param next    the scenario to play next
 */
public record ProfileCard(Optional<String> alias, List<String> aliases, Profile profile, boolean awaited,
                          Optional<NextScenario> next, List<KeptPlan> plans) {
    public ProfileCard {
        aliases = List.copyOf(aliases);
        plans = List.copyOf(plans);
    }
}
