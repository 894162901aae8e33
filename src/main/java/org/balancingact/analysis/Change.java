package org.balancingact.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balancingact.engine.Choice;
import org.balancingact.engine.LedgerRow;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Rule;

/**
 * What became of one indicator between two weeks of a run, and why.
 *
 * @param before milli-points at the start of {@code fromWeek}
 * @param after  milli-points at the start of {@code toWeek}
 * @param parts  decisions and shocks in time order, then rules; they add up exactly, and so do their shown points
 */
public record Change(Indicator indicator, int fromWeek, int toWeek, long before, long after, List<Part> parts) {
    private static final int AFTER_ALL_WEEKS = 1_000;
    private static final List<Rule> RULES = List.of(Rule.values());

    public Change {
        parts = List.copyOf(parts);
    }

    public static Change of(Run run, Indicator indicator, int fromWeek, int toWeek) {
        Map<Origin, List<LedgerRow>> rows = new LinkedHashMap<>();
        for (LedgerRow row : run.ledger()) {
            if (row.indicator() == indicator && row.week() >= fromWeek && row.week() < toWeek) {
                rows.computeIfAbsent(origin(row, run), origin -> new ArrayList<>()).add(row);
            }
        }
        List<Origin> origins = rows.keySet().stream().sorted(Comparator.comparingInt(Change::rank)).toList();
        long before = run.history().get(fromWeek).get(indicator);
        long after = run.history().get(toWeek).get(indicator);
        List<Part> parts = Shown.parts(Shown.points(after) - Shown.points(before), origins, origin -> LedgerRow.sum(Known.in(rows, origin)),
                (origin, points) -> new Part(origin, points, Known.in(rows, origin)));
        return new Change(indicator, fromWeek, toWeek, before, after, parts);
    }

    /** Of all seven indicators. */
    public static List<Change> ofAll(Run run, int fromWeek, int toWeek) {
        return Arrays.stream(Indicator.values()).map(indicator -> of(run, indicator, fromWeek, toWeek)).toList();
    }

    /** The shown change in whole points. */
    public long points() {
        return Shown.points(after) - Shown.points(before);
    }

    private static Origin origin(LedgerRow row, Run run) {
        return row.cause().match(
                chosen -> new Origin.Decided(choice(run, chosen.option())),
                ruled -> new Origin.ByRule(ruled.rule()),
                shocked -> new Origin.FromOutside(shocked.label(), week(run, shocked.label())),
                limited -> new Origin.AtLimit());
    }

    private static Choice choice(Run run, String option) {
        return run.choices().stream().filter(choice -> choice.option().id().equals(option)).findFirst().orElseThrow();
    }

    private static int week(Run run, String shock) {
        return run.scenario().shocks().stream().filter(candidate -> candidate.label().equals(shock))
                .mapToInt(candidate -> candidate.week()).min().orElseThrow();
    }

    /** Decisions and shocks by week (a shock after the decisions of its week), then rules in their order, the limit last. */
    private static int rank(Origin origin) {
        return origin.match(
                decided -> 2 * decided.choice().week(),
                outside -> 2 * outside.week() + 1,
                byRule -> AFTER_ALL_WEEKS + RULES.indexOf(byRule.rule()),
                limit -> AFTER_ALL_WEEKS + RULES.size());
    }
}
