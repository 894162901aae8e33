package org.balancingact.cli.dashboard;

import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.Shown;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/** The outcomes of two runs, a line for each indicator. */
final class OutcomePairs {
    private static final Messages MESSAGES = Messages.of("dashboard");

    private OutcomePairs() {}

    static void show(Terminal terminal, Comparison comparison) {
        Levels first = comparison.first().finish().outcome();
        Levels second = comparison.second().finish().outcome();
        for (Indicator indicator : Indicator.values()) {
            terminal.say(MESSAGES.text("change.figures", Names.brief(indicator), Shown.points(first, indicator),
                    Shown.points(second, indicator), Numbers.signed(Shown.change(first, second, indicator))), "  ", "    ");
        }
    }
}
