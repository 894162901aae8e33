package org.balancingact.analysis.census;

import java.util.List;

/**
 * Whether mixing pays: the best run with options of both styles against those of one style only.
 *
 * @param bestMixed  option ids of the mixed run with the best health; empty where there is none
 * @param mixed      its health, in milli-points; 0 where there is none
 * @param allLeader  health of the policy that always leads
 * @param allManager health of the policy that always manages
 * @param breakers   where mixing does not pay: scenes of the better pure run at which no option of the other style leads to as
 *                   good a health
 */
public record Balance(List<String> bestMixed, long mixed, long allLeader, long allManager, List<String> breakers) {
    public Balance {
        bestMixed = List.copyOf(bestMixed);
        breakers = List.copyOf(breakers);
    }

    public boolean mixingPays() {
        return mixed > Math.max(allLeader, allManager);
    }
}
