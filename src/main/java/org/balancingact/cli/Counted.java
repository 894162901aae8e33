package org.balancingact.cli;

import java.time.Clock;
import java.util.Optional;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.survey.RunEstimate;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.CountWords;
import org.balancingact.scenario.Scenario;

/**
 * What random runs and, where it was not stopped, a count say of a scenario.
 *
 * @param estimate  from random runs, made before the count
 * @param rowsOfARun how many rows the ledger of a run has in the mean: what counting it costs
 */
record Counted(Survey estimate, double rowsOfARun, Optional<Census> census) {
    private static final long SEED = 1;

    /** @param sample how many random runs to play, fewer where they are very long */
    static Counted estimate(Scenario scenario, int sample) {
        RunEstimate estimate = new RunEstimate(scenario, SEED);
        estimate.playQuickly(sample);
        return new Counted(estimate.survey(), estimate.rowsOfARun(), Optional.empty());
    }

    /** Says what a count will take, then counts, unless the user interrupts it. */
    Counted count(Scenario scenario, Terminal terminal, Clock clock, Interruption interruption) {
        double expected = estimate.runs().value();
        terminal.complain(Messages.of("cli").text("census.beforehand", CountWords.twoDigits(expected), CountWords.expectedTime(expected)));
        CountingNotice notice = new CountingNotice(terminal, clock, expected, interruption::isAsked);
        return new Counted(estimate, rowsOfARun, Census.count(scenario, Runtime.getRuntime().availableProcessors(), notice));
    }
}
