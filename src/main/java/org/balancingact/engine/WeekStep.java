package org.balancingact.engine;

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
            List<Contribution> gains = contributions.stream().filter(c -> c.indicator() == indicator && c.amount() > 0).toList();
            List<Contribution> losses = contributions.stream().filter(c -> c.indicator() == indicator && c.amount() < 0).toList();
            long moved = before + saturate(week, gains, Rulebook.MOST - before, ledger) + saturate(week, losses, before, ledger);
            long held = Math.min(Rulebook.MOST, Math.max(0, moved));
            if (held != moved) {
                ledger.accept(new LedgerRow(week, indicator, held - moved, new Cause.Limited()));
            }
            after.put(indicator, held);
        }
        return Levels.of(after);
    }

    private static long saturate(int week, List<Contribution> parts, long room, Consumer<LedgerRow> ledger) {
        if (parts.isEmpty()) {
            return 0;
        }
        long[] amounts = parts.stream().mapToLong(Contribution::amount).toArray();
        long total = 0;
        for (long amount : amounts) {
            total += amount;
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
