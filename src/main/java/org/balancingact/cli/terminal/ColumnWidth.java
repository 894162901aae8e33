package org.balancingact.cli.terminal;

/**
 * How many columns of a terminal a text takes: letters of China, Japan and Korea and emoji two, accents that sit on another
 * letter and signs without width none, all others one. By the East Asian width of Unicode, as terminals count.
 */
final class ColumnWidth {
    private static final int JOINER = 0x200D;
    /** First and last code points of what is two columns wide. */
    private static final int[][] WIDE = {{0x1100, 0x115F}, {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x2614, 0x2615}, {0x2648, 0x2653},
        {0x26A1, 0x26A1}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5}, {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C},
        {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55},
        {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x16FE0, 0x18CFF},
        {0x1B000, 0x1B2FF}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F1E6, 0x1F1FF},
        {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3},
        {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D},
        {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F},
        {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6D7}, {0x1F6DC, 0x1F6DF}, {0x1F6EB, 0x1F6EC},
        {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF},
        {0x20000, 0x2FFFD}, {0x30000, 0x3FFFD}};

    private ColumnWidth() {}

    static int of(CharSequence text) {
        int columns = 0;
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = Character.codePointAt(text, at);
            // What is joined to an emoji is drawn within it.
            columns += before == JOINER || (isTone(letter) && isWide(before)) ? 0 : of(letter);
            before = letter;
            at += Character.charCount(letter);
        }
        return columns;
    }

    private static int of(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(letter) ? 2 : isInnerJamo(letter) ? 0 : 1;
        };
    }

    /** A colour of skin, which changes the emoji before it. */
    private static boolean isTone(int letter) {
        return letter >= 0x1F3FB && letter <= 0x1F3FF;
    }

    /** Vowels and last consonants of Korean that is written letter by letter. */
    private static boolean isInnerJamo(int letter) {
        return letter >= 0x1160 && letter <= 0x11FF;
    }

    private static boolean isWide(int letter) {
        for (int[] range : WIDE) {
            if (letter <= range[1]) {
                return letter >= range[0];
            }
        }
        return false;
    }

    /** Where to cut a text so that what is before it takes at most so many columns, and no accent is torn from its letter. */
    static int end(String text, int start, int columns) {
        int end = start;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (of(text.substring(start, next)) > columns) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
