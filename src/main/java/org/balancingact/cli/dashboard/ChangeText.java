package org.balancingact.cli.dashboard;

import java.util.List;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.CauseWords;
import org.balancingact.report.words.ChangeWords;
import org.balancingact.report.words.Names;

/** What became of the indicators, and why. */
public final class ChangeText {
    private static final Messages MESSAGES = Messages.of("dashboard");
    private static final int POINTS_COLUMNS = 4;

    private ChangeText() {}

    /** A line for each indicator: before, after, change, and the main causes in a sentence. */
    public static void summaries(Terminal terminal, List<Change> changes) {
        for (Change change : changes) {
            terminal.say(MESSAGES.text("change.summary", figures(change), ChangeWords.sentence(change)), "", "    ");
        }
    }

    /** All causes of each indicator, with shown points that add up to the shown change. */
    public static void causes(Terminal terminal, List<Change> changes) {
        for (Change change : changes) {
            terminal.say(figures(change));
            for (Part part : change.parts()) {
                if (part.points() != 0) {
                    String points = Wrapping.right(Numbers.signed(part.points()), POINTS_COLUMNS);
                    terminal.say(name(part.origin()), "  " + points + "  ", " ".repeat(POINTS_COLUMNS + 4));
                }
            }
        }
    }

    private static String name(Origin origin) {
        String name = CauseWords.name(origin);
        return origin.decision().map(choice -> MESSAGES.text("cause.decided", name, choice.number())).orElse(name);
    }

    private static String figures(Change change) {
        return MESSAGES.text("change.figures", Names.brief(change.indicator()), Shown.points(change.before()),
                Shown.points(change.after()), Numbers.signed(change.points()));
    }
}
