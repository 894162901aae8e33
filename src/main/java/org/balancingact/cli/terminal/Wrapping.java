package org.balancingact.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.i18n.VisibleText;

/** Breaks paragraphs into lines. */
public final class Wrapping {
    private static final int LEAST_ROOM = 10;

    private Wrapping() {}

    /** Lines of at most {@code width} columns; words that are longer than a line are cut. */
    public static List<String> wrap(String text, int width, String firstIndent, String otherIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(firstIndent);
        int empty = firstIndent.length();
        for (String word : printable(text).strip().split("\\s+")) {
            for (String piece : pieces(word, Math.max(LEAST_ROOM, width - columns(otherIndent)))) {
                if (line.length() > empty && columns(line) + 1 + columns(piece) > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(otherIndent);
                    empty = otherIndent.length();
                }
                line.append(line.length() > empty ? " " : "").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text without characters that would steer a terminal; others that hide, or turn letters around, are written out. */
    public static String printable(String text) {
        return VisibleText.shown(text.codePoints().map(point -> point == '\t' || point == '\n' || point == '\r' ? ' ' : point)
                .filter(point -> !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    /** The text filled up with blanks, or cut with an ellipsis, to exactly so many columns. */
    public static String fit(String text, int columns) {
        String clean = printable(text);
        int length = columns(clean);
        if (length <= columns) {
            return clean + " ".repeat(columns - length);
        }
        String kept = clean.substring(0, ColumnWidth.end(clean, 0, Math.max(0, columns - 1)));
        return kept + "…" + " ".repeat(Math.max(0, columns - 1 - columns(kept)));
    }

    /** The text at the right side of a column of its own, with a blank after it. */
    public static String column(String text, int columns) {
        return right(text, columns) + " ";
    }

    /** The text with blanks before it, so that it ends in the given column. */
    public static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - columns(text))) + text;
    }

    private static List<String> pieces(String word, int room) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (columns(rest) > room) {
            int cut = ColumnWidth.end(rest, 0, room);
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }

    /** How many columns a text takes. */
    public static int columns(CharSequence text) {
        return ColumnWidth.of(text);
    }
}
