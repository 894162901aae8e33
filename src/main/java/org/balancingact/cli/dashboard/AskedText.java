package org.balancingact.cli.dashboard;

import java.util.List;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Style;

/** What the moments asked for and what was chosen: counts, and the numbers of the decisions. */
final class AskedText {
    private static final Messages MESSAGES = Messages.of("dashboard");
    private static final List<Asked> CLEAR = List.of(Asked.LEADING, Asked.MANAGING);

    private final Terminal terminal;
    private final Tally tally;

    AskedText(Terminal terminal, Tally tally) {
        this.terminal = terminal;
        this.tally = tally;
    }

    void show() {
        for (Asked asked : CLEAR) {
            terminal.say(MESSAGES.text("asked.row", Names.of(asked), cell(asked, Style.LEADER), cell(asked, Style.MANAGER)), "  ", "    ");
        }
    }

    private String cell(Asked asked, Style style) {
        List<CountedChoice> choices = tally.cell(asked, style);
        String numbers = Lists.plain(choices.stream().map(choice -> Numbers.whole(choice.choice().number())).toList());
        return choices.isEmpty()
                ? MESSAGES.text("asked.cell.empty", Names.of(style))
                : MESSAGES.text("asked.cell", choices.size(), Names.of(style), numbers);
    }
}
