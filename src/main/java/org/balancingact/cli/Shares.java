package org.balancingact.cli;

import java.util.function.ToDoubleFunction;
import org.balancingact.analysis.ShownShares;
import org.balancingact.check.EndingBounds;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Scenario;

/** Lines that begin with a number in a column of its own. */
final class Shares {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final int COLUMN = 8;
    private static final int TENTHS = 1000;

    private Shares() {}

    /** Per cent with one decimal. What is not all is never shown as all, and what is not nothing never as nothing. */
    static String percent(double share) {
        return percent(share, Math.round(share * TENTHS));
    }

    /** The same of a share that was rounded together with the others of its whole. */
    static <K> String percent(double share, ShownShares<K> shown, K key) {
        return percent(share, shown.of(key));
    }

    /** Shares that make a whole together, each with one decimal, so that they add up to 100. */
    static ShownShares<String> together(Scenario scenario, ToDoubleFunction<String> share) {
        return ShownShares.of(scenario.endings().stream().map(Ending::id).toList(), share, TENTHS);
    }

    private static String percent(double share, long tenths) {
        if (share > 0 && tenths == 0) {
            return MESSAGES.text("census.share.least");
        }
        return share < 1 && tenths == TENTHS ? MESSAGES.text("census.share.most") : MESSAGES.text("census.share", tenths / 10.0);
    }

    static void line(Terminal terminal, String number, String text) {
        terminal.say(text, Wrapping.column(number, COLUMN), " ".repeat(COLUMN + 1));
    }

    /** An ending that so many runs come to, with what is the matter with it, if anything. */
    static String judged(String ending, double low, double high) {
        return EndingBounds.isRare(high) ? MESSAGES.text("census.rare", ending) : EndingBounds.isCommon(low) ? MESSAGES.text("census.common", ending) : ending;
    }
}
