package org.balancingact.picture;

import java.util.stream.IntStream;
import org.balancingact.report.letters.Typeface;

/**
 * How wide the words of labels are, read from the font that comes with the program, so that labels find the same room wherever they
 * are drawn. Letters that the font lacks count as wide ones.
 */
public final class LetterWidths {
    private static final int LAST = 0x24F;
    private static final double OTHER = 0.75;
    private static final double[] PLAIN = read(Typeface.SANS);
    private static final double[] BOLD = read(Typeface.SANS_BOLD);

    private LetterWidths() {}

    /** The width of one line of words in that role, in em of the drawing. */
    public static double of(String text, Role role) {
        double[] widths = role.isBold() ? BOLD : PLAIN;
        return role.size() * text.codePoints().mapToDouble(letter -> letter <= LAST ? widths[letter] : OTHER).sum();
    }

    /** Words broken into lines between them, so that no line but one of a single long word is wider than that. */
    public static String wrapped(String text, Role role, double room) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, role) > room) {
                lines.append(line).append("\n");
                longer = word;
            }
            line = longer;
        }
        return lines.append(line).toString();
    }

    /** Words that fit into a width: all, or their beginning and a mark that something is left out. */
    public static String cut(String text, Role role, double room) {
        if (of(text, role) <= room) {
            return text;
        }
        String left = text;
        while (!left.isEmpty() && of(left + "…", role) > room) {
            left = left.substring(0, left.offsetByCodePoints(left.length(), -1)).stripTrailing();
        }
        return left + "…";
    }

    private static double[] read(Typeface typeface) {
        FontTables font = new FontTables(typeface.content());
        return IntStream.rangeClosed(0, LAST).mapToDouble(font::width).map(width -> width == 0 ? OTHER : width).toArray();
    }
}
