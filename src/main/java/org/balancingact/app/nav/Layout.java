package org.balancingact.app.nav;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * What the keys of a keyboard print, in the order in which a keyboard of the plainest kind prints digits and letters.
 *
 * @param language of those for whom it is made
 * @param digits   what the keys of the digit row print without Shift, from 1 to 0
 * @param letters  what the keys print that are Q to P, A to L and Z to M elsewhere, a space for each
 *                 that prints a mark; empty where they print Latin letters
 * @param marks    what other keys print that would be a digit elsewhere
 */
record Layout(String language, String digits, String letters, String marks) {
    private static final String DIGITS = "1234567890";
    private static final String LETTERS = "QWERTYUIOPASDFGHJKLZXCVBNM";

    /** Digits on the digit row, Latin letters: the keys of most people. */
    static final Layout PLAIN = new Layout("en", DIGITS, "", "'-/+(\"éèàçáíýčšž");
    /** All that are known, the most used first where two print the same on different keys. */
    static final List<Layout> ALL = List.of(
            new Layout("fr", "&é\"'(-è_çà", "", ""),
            new Layout("cs", "+ěščřžýáíé", "", ""),
            new Layout("th", "ๅ/-ภถุึคตจ", "ๆไำพะัีรนยฟหกดเ้่าสผปแอิืท", ""),
            new Layout("nl", "&é\"'(§è!çà", "", ""),
            new Layout("sk", "+ľščťžýáíé", "", ""),
            new Layout("lt", "ąčęėįšųū„“", "", ""),
            new Layout("ru", DIGITS, "йцукенгшщзфывапролдячсмить", ""),
            new Layout("uk", DIGITS, "йцукенгшщзфівапролдячсмить", ""),
            new Layout("sr", DIGITS, "љњертзуиопасдфгхјклѕџцвбнм", ""),
            new Layout("bg", DIGITS, " уеишщксдзьяаожгтнвюйъэфхп", ""),
            new Layout("el", DIGITS, " ςερτυθιοπασδφγηξκλζχψωβνμ", ""),
            new Layout("he", DIGITS, "  קראטוןםפשדגכעיחלךזסבהנמצ", ""),
            new Layout("ar", DIGITS, "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىة", ""),
            PLAIN);

    boolean isFor(Locale locale) {
        return language.equals(locale.getLanguage());
    }

    boolean prints(String text) {
        return digits.contains(text) || letters.contains(text) || marks.contains(text);
    }

    /** The key that prints this, by its name on a plain keyboard; empty where it has none there that is a digit or a letter. */
    Optional<KeyCode> key(String text) {
        int digit = digits.indexOf(text);
        int letter = letters.indexOf(text);
        if (digit >= 0) {
            return Optional.of(digit(DIGITS.charAt(digit) - '0'));
        }
        return letter < 0 ? Optional.empty() : Optional.of(KeyCode.valueOf(LETTERS.substring(letter, letter + 1)));
    }

    static KeyCode digit(int digit) {
        return KeyCode.valueOf("DIGIT" + digit);
    }
}
