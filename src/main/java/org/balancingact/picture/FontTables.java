package org.balancingact.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.balancingact.scenario.Known;

/**
 * Reads how wide the letters of a TrueType font are, from three of its tables. A reader of whole fonts would do, but takes a tenth of a
 * second or more before the first plot shows.
 */
final class FontTables {
    private static final int WINDOWS = 3;
    private static final int BASIC_PLANE = 1;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int letters;

    /** @param content a font that comes with the program, which has a Unicode table of format 4 */
    FontTables(byte[] content) {
        font = ByteBuffer.wrap(content);
        for (int k = 0; k < number(4); k++) {
            int entry = 12 + 16 * k;
            tables.put(new String(content, entry, 4, StandardCharsets.US_ASCII), font.getInt(entry + 8));
        }
        letters = letters(table("cmap"));
    }

    private int table(String name) {
        return Known.in(tables, name);
    }

    private int number(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    private int letters(int map) {
        int entry = map + 4;
        while (number(entry) != WINDOWS || number(entry + 2) != BASIC_PLANE) {
            entry += 8;
        }
        return map + font.getInt(entry + 4);
    }

    /** In em of the font; 0 for a letter that it lacks. */
    double width(int letter) {
        int glyph = glyph(letter);
        int last = number(table("hhea") + 34) - 1;
        return glyph == 0 ? 0 : number(table("hmtx") + 4 * Math.min(glyph, last)) / (double) number(table("head") + 18);
    }

    /** Segments of letters, each with its end, start, shift and, where its glyphs do not follow each other, the way to their list. */
    private int glyph(int letter) {
        int bytes = number(letters + 6);
        int segment = letters + 14;
        while (number(segment) < letter) {
            segment += 2;
        }
        int start = number(segment + bytes + 2);
        int shift = number(segment + 2 * bytes + 2);
        int list = segment + 3 * bytes + 2;
        if (start > letter) {
            return 0;
        }
        int listed = number(list) == 0 ? letter : number(list + number(list) + 2 * (letter - start));
        return listed == 0 ? 0 : (listed + shift) & 0xFFFF;
    }
}
