package org.balancingact.cli.dashboard;

import java.util.List;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.GuideWords;

/** What a facilitator needs to talk a run over, as text. */
public final class GuideText {
    private GuideText() {}

    public static void show(Terminal terminal, Debrief debrief) {
        terminal.section(GuideWords.title(debrief));
        terminal.say(GuideWords.how());
        if (!debrief.run().scenario().debrief().isEmpty()) {
            terminal.section(GuideWords.guidedHeading());
            moments(terminal, GuideWords.guided(debrief));
            terminal.say(GuideWords.unmet(debrief));
        }
        terminal.section(GuideWords.decisionsHeading());
        moments(terminal, GuideWords.decisions(debrief));
    }

    private static void moments(Terminal terminal, List<GuideWords.Moment> moments) {
        moments.forEach(moment -> {
            terminal.say(moment.heading());
            moment.happened().forEach(line -> terminal.say(line, "    ", "    "));
            moment.lines().forEach(line -> terminal.say(line, "  - ", "    "));
        });
    }
}
