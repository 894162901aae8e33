package org.balancingact.i18n;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;

/** The English texts of an area as no language has them: accented, about 40 % longer, in brackets. Arguments stay as they are. */
final class PseudoBundle extends ListResourceBundle {
    private static final String PLAIN = "acdefghijklnoprstuwyzACDEGHIJKLNOPRSTUWYZ";
    /** Letters that the fonts of the program have. */
    private static final String ACCENTED = "áçđéƒĝĥíĵķļñöþŕšţüŵýžÁÇĐÉĜĤÍĴĶĻÑÖÞŔŠŢÜŴÝŽ";
    private static final String DOUBLED = "aeiouy";
    /** A name, which is the same in every language. */
    private static final String PRODUCT = "Balancing Act";

    private final ResourceBundle english;

    PseudoBundle(ResourceBundle english) {
        this.english = english;
    }

    @Override
    protected Object[][] getContents() {
        return english.keySet().stream().map(key -> new Object[] {key, Dates.isPattern(key) ? english.getString(key)
                : text(english.getString(key))}).toArray(Object[][]::new);
    }

    /** Of a pattern for a message: what stands in braces or in quotes is kept, and an end of a line (%n). */
    static String text(String pattern) {
        StringBuilder text = new StringBuilder("[");
        int braces = 0;
        boolean quoted = false;
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            quoted ^= letter == '\'';
            braces += quoted ? 0 : letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (pattern.startsWith(PRODUCT, at)) {
                text.append(PRODUCT);
                at += PRODUCT.length() - 1;
            } else if (quoted || braces > 0 || (at > 0 && pattern.charAt(at - 1) == '%')) {
                text.append(letter);
            } else {
                append(text, letter);
            }
        }
        return text.append(']').toString();
    }

    private static void append(StringBuilder text, char letter) {
        int place = PLAIN.indexOf(letter);
        String accented = String.valueOf(place < 0 ? letter : ACCENTED.charAt(place));
        text.append(accented.repeat(DOUBLED.indexOf(letter) < 0 ? 1 : 2));
    }
}
