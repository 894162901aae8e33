package org.balancingact.cli.dashboard;

import java.util.List;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.report.words.CohortWords;

/** Several runs together as text. */
public final class CohortText {
    private CohortText() {}

    public static void show(Terminal terminal, Cohort cohort) {
        terminal.section(CohortWords.title(cohort));
        terminal.say(CohortWords.caution());
        part(terminal, CohortWords.endingsHeading(), CohortWords.endings(cohort));
        part(terminal, CohortWords.askedHeading(), CohortWords.asked(cohort));
        part(terminal, CohortWords.outcomesHeading(), CohortWords.outcomes(cohort));
        terminal.section(CohortWords.momentsHeading());
        for (Cohort.Moment moment : cohort.moments()) {
            terminal.say(CohortWords.met(moment));
            CohortWords.options(moment).forEach(line -> terminal.say(line, "  ", "    "));
            terminal.say(CohortWords.together(moment), "  ", "  ");
        }
    }

    private static void part(Terminal terminal, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            terminal.section(heading);
            lines.forEach(line -> terminal.say(line, "", "  "));
        }
    }
}
