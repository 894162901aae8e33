package org.balancingact.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.OutcomeDistributions;
import org.balancingact.analysis.Shown;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** How outcomes are distributed: a row for each indicator and index with least, 5 %, middle, 95 %, most, and mean. */
final class OutcomeTable {
    private static final int NAME = 14;
    private static final int VALUE = 5;
    private static final double[] QUANTILES = {0, 0.05, 0.5, 0.95, 1};

    private OutcomeTable() {}

    static void show(Terminal terminal, OutcomeDistributions outcomes) {
        for (Indicator indicator : Indicator.values()) {
            terminal.line(row(Names.brief(indicator), outcomes.of(indicator)));
        }
        for (Index index : Index.values()) {
            terminal.line(row(Names.of(index), outcomes.of(index)));
        }
    }

    private static String row(String name, Distribution distribution) {
        return "  " + Wrapping.fit(name, NAME) + Arrays.stream(QUANTILES)
                .mapToObj(share -> Wrapping.right(Numbers.whole(Shown.points(distribution.quantile(share))), VALUE))
                .collect(Collectors.joining()) + Wrapping.right(Numbers.whole(Shown.points(distribution.mean())), VALUE);
    }
}
