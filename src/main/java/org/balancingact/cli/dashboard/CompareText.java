package org.balancingact.cli.dashboard;

import java.util.Optional;
import org.balancingact.analysis.ComparedMoment;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.report.ComparedRuns;
import org.balancingact.report.words.ComparisonWords;
import org.balancingact.report.words.Names;

/** Two runs of a scenario side by side: endings, outcomes, counts, decisions. */
public final class CompareText {
    private static final Messages MESSAGES = Messages.of("dashboard");

    private final Terminal terminal;
    private final ComparedRuns runs;

    public CompareText(Terminal terminal, ComparedRuns runs) {
        this.terminal = terminal;
        this.runs = runs;
    }

    public void show() {
        Comparison comparison = runs.comparison();
        terminal.heading(MESSAGES.text("compare.heading", runs.first().document().scenario().title()));
        terminal.say(MESSAGES.text("compare.first", runs.first().name()), "", "  ");
        terminal.say(MESSAGES.text("compare.second", runs.second().name()), "", "  ");
        terminal.say(ComparisonWords.summary(comparison));
        ComparisonWords.cautions(runs).forEach(terminal::say);
        terminal.section(MESSAGES.text("compare.outcomes"));
        OutcomePairs.show(terminal, comparison);
        terminal.section(MESSAGES.text("heading.mix"));
        terminal.say(MESSAGES.text("compare.first", ComparisonWords.mix(comparison.first().tally())), "", "  ");
        terminal.say(MESSAGES.text("compare.second", ComparisonWords.mix(comparison.second().tally())), "", "  ");
        terminal.section(MESSAGES.text("compare.decisions"));
        comparison.moments().forEach(this::moment);
    }

    private void moment(ComparedMoment moment) {
        terminal.say(MESSAGES.text("compare.moment", moment.scene().week(), moment.scene().title()), "", "  ");
        if (moment.isSame()) {
            terminal.say(MESSAGES.text("compare.both", pick(moment.first())), "  ", "    ");
        } else {
            terminal.say(MESSAGES.text("compare.first", pick(moment.first())), "  ", "    ");
            terminal.say(MESSAGES.text("compare.second", pick(moment.second())), "  ", "    ");
        }
    }

    private static String pick(Optional<CountedChoice> met) {
        return met.map(counted -> MESSAGES.text("compare.pick", counted.choice().option().brief(),
                Names.of(counted.choice().option().style()))).orElseGet(() -> MESSAGES.text("compare.not-met"));
    }
}
