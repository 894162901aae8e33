package org.balancingact.report.letters;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;

/** Lays a text that is read from the right out from the left: its letters joined, their order turned, its brackets mirrored. */
public final class ReadingOrder implements BidiReorderer {
    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a\u27e8\u27e9\u2264\u2265";

    /**
     * Numbers and words that are read from the left keep their order. Accents come before the letter that they sit on: fonts
     * of these scripts draw them ahead.
     */
    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi order = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int[] signs = text.codePoints().toArray();
        byte[] levels = new byte[signs.length];
        String[] turned = new String[signs.length];
        for (int sign = 0, at = 0; sign < signs.length; at += Character.charCount(signs[sign]), sign++) {
            levels[sign] = (byte) order.getLevelAt(at);
            turned[sign] = Character.toString(levels[sign] % 2 == 0 ? signs[sign] : mirrored(signs[sign]));
        }
        Bidi.reorderVisually(levels, 0, turned, 0, turned.length);
        return String.join("", turned);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.letters(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int mirrored(int sign) {
        int at = BRACKETS.indexOf(sign);
        return at < 0 ? sign : BRACKETS.charAt(at ^ 1);
    }
}
