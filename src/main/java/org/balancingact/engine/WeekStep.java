package org.balancingact.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.balancingact.scenario.Indicator;

/**
 * One week: per indicator all gains are summed and saturated, then all losses, and each sum is shared out among its causes.
 * x' = x + gains · min(1, (100 - x)/40) - losses · min(1, x/40).
 */
final class WeekStep {
    private WeekStep() {}

    /** The levels after the week; every change goes to the ledger. */
    static Levels apply(int week, Levels levels, List<Contribution> contributions, Consumer<LedgerRow> ledger) {
        Map<Indicator, Long> after = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            long before = levels.get(indicator);
            long gain = saturate(week, parts(contributions, indicator, 1), Rulebook.MOST - before, ledger);
            long moved = before + gain + saturate(week, parts(contributions, indicator, -1), before, ledger);
            long held = Math.min(Rulebook.MOST, Math.max(0, moved));
            if (held != moved) {
                ledger.accept(new LedgerRow(week, indicator, held - moved, new Cause.Limited()));
            }
            after.put(indicator, held);
        }
        return Levels.of(after);
    }

    private static List<Contribution> parts(List<Contribution> contributions, Indicator indicator, int sign) {
        List<Contribution> parts = new ArrayList<>();
        for (Contribution contribution : contributions) {
            if (contribution.indicator() == indicator && Long.signum(contribution.amount()) == sign) {
                parts.add(contribution);
            }
        }
        return parts;
    }

    private static long saturate(int week, List<Contribution> parts, long room, Consumer<LedgerRow> ledger) {
        if (parts.isEmpty()) {
            return 0;
        }
        long[] amounts = new long[parts.size()];
        long total = 0;
        for (int k = 0; k < amounts.length; k++) {
            amounts[k] = parts.get(k).amount();
            total += amounts[k];
        }
        long change = Rounding.divide(total * Math.min(Rulebook.SHOULDER, room), Rulebook.SHOULDER);
        long[] shares = LargestRemainder.split(change, amounts);
        for (int k = 0; k < shares.length; k++) {
            if (shares[k] != 0) {
                ledger.accept(new LedgerRow(week, parts.get(k).indicator(), shares[k], parts.get(k).cause()));
            }
        }
        return change;
    }
}
