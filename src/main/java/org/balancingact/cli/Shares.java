package org.balancingact.cli;

import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.i18n.Messages;

/** Lines that begin with a number in a column of its own. */
final class Shares {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final int COLUMN = 8;
    /** Between these, in shares of all runs, every ending should lie. */
    private static final double LEAST = 0.02;
    private static final double MOST = 0.60;

    private Shares() {}

    /** Per cent with one decimal. What is not all is never shown as all, and what is not nothing never as nothing. */
    static String percent(double share) {
        long tenths = Math.round(share * 1000);
        if (share > 0 && tenths == 0) {
            return MESSAGES.text("census.share.least");
        }
        return share < 1 && tenths == 1000 ? MESSAGES.text("census.share.most") : MESSAGES.text("census.share", tenths / 10.0);
    }

    static void line(Terminal terminal, String number, String text) {
        terminal.say(text, Wrapping.right(number, COLUMN) + " ", " ".repeat(COLUMN + 1));
    }

    /** What is the matter with an ending that so many runs come to, in brackets; nothing where nothing is. */
    static String judged(double low, double high) {
        return high < LEAST ? MESSAGES.text("census.rare") : low > MOST ? MESSAGES.text("census.common") : "";
    }
}
