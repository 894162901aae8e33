package org.balancingact.i18n;

import java.text.Normalizer;
import java.util.Locale;

/** A code that people type or paste, however it got to them. */
public final class TypedCode {
    private static final int DECIMAL = 10;

    private TypedCode() {}

    /**
     * Its letters and digits as capitals and plain digits: those of wide keyboards and of other scripts' digits too. Blanks, dashes,
     * quotation marks, full stops and what is not seen, which come along where a code is copied out of a sentence, don't matter.
     */
    public static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .forEach(sign -> plain.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, DECIMAL) : sign));
        return plain.toString();
    }
}
