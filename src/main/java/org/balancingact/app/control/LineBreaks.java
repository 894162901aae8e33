package org.balancingact.app.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Breaks a text into lines. The toolkit does so itself, but on some systems it draws what it has to shape, such as accents that
 * are letters of their own, Thai, Devanagari, Arabic and joined emoji, across the end of each line and again on the next one.
 */
final class LineBreaks {
    private LineBreaks() {}

    /** Whether letters of the text take their form from their neighbours, so that the toolkit may not be left to break it. */
    static boolean needed(String text) {
        return text.codePoints().anyMatch(letter -> !isSimple(letter));
    }

    /** Latin, Greek, Cyrillic, Armenian, Georgian, signs and arrows, and the scripts of China, Japan and Korea. */
    private static boolean isSimple(int letter) {
        return letter < 0x300 || (letter >= 0x370 && letter < 0x483) || (letter >= 0x48A && letter < 0x591)
                || (letter >= 0x10A0 && letter < 0x1100) || (letter >= 0x1E00 && letter < 0x200B) || (letter >= 0x2010 && letter < 0x2028)
                || letter == '\u202F' || (letter >= 0x2030 && letter < 0x2060) || (letter >= 0x2070 && letter < 0x20D0)
                || (letter >= 0x2100 && letter < 0x2C00) || (letter >= 0x2E80 && letter < 0xA4D0 && letter != 0x3099 && letter != 0x309A)
                || (letter >= 0xAC00 && letter < 0xD7A4) || (letter >= 0xF900 && letter < 0xFB00) || (letter >= 0xFF00 && letter < 0xFFF0);
    }

    /**
     * The text with a line break wherever the next word would not fit any more.
     *
     * @param width of a line
     * @param measure how wide a piece of text is, in the same unit
     */
    static String broken(String text, double width, ToDoubleFunction<String> measure) {
        return text.lines().flatMap(paragraph -> lines(paragraph, width, measure).stream()).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String paragraph, double width, ToDoubleFunction<String> measure) {
        BreakIterator words = BreakIterator.getLineInstance(language(paragraph));
        words.setText(paragraph);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(paragraph);
        List<String> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = longest(paragraph, start, words, width, measure);
            if (end == start && start < paragraph.length()) {
                end = Math.max(longest(paragraph, start, letters, width, measure), letters.following(start));
            }
            lines.add(paragraph.substring(start, end).stripTrailing());
            start = end;
        } while (start < paragraph.length());
        return lines;
    }

    /** The last end of a word, or a letter, that still fits on the line; the start, if not even the first does. */
    private static int longest(String text, int start, BreakIterator ends, double width, ToDoubleFunction<String> measure) {
        int fits = start;
        if (start == text.length()) {
            return start;
        }
        for (int end = ends.following(start); end != BreakIterator.DONE
                && measure.applyAsDouble(text.substring(start, end).stripTrailing()) <= width; end = ends.next()) {
            fits = end;
        }
        return fits;
    }

    /** Thai has no blanks between words: its breaks are looked up. */
    private static Locale language(String text) {
        return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI)
                ? new Locale("th") : Locale.ROOT;
    }
}
