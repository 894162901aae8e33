package org.balancingact.report.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins Arabic letters: each is drawn by its neighbours as standing alone, ending, beginning or between. Unicode has these
 * forms as characters of their own (Arabic Presentation Forms A and B), each known by what it decomposes to and always in that
 * order; a letter with two forms only never joins the one after it. Lam and alef become one sign. For printers that know
 * nothing of scripts.
 */
final class ArabicLetters {
    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';
    private static final int ALONE = 0;
    private static final int ENDING = 1;
    private static final int BEGINNING = 2;
    private static final int BETWEEN = 3;
    private static final Map<String, List<Character>> FORMS = new HashMap<>();

    static {
        // Form B first: of the one letter that has forms in both, form A holds the last two.
        IntStream.concat(IntStream.rangeClosed('\uFE80', '\uFEFC'), IntStream.rangeClosed('\uFB50', '\uFBFF'))
                .filter(Character::isLetter)
                .forEach(form -> FORMS.computeIfAbsent(letters(Character.toString(form)), letter -> new ArrayList<>()).add((char) form));
    }

    private ArabicLetters() {}

    /** The text with its letters joined; both in the order in which they are read. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            Optional<List<Character>> ligature = text.charAt(at) == LAM && at + 1 < text.length()
                    ? Optional.ofNullable(FORMS.get(text.substring(at, at + 2))) : Optional.empty();
            boolean after = leads(text, at);
            if (ligature.isPresent()) {
                joined.append(ligature.get().get(after ? ENDING : ALONE));
                at++;
            } else {
                joined.append(form(text, at, after));
            }
        }
        return joined.toString();
    }

    /** The same letters without their forms. */
    static String letters(String joined) {
        return joined.codePoints().mapToObj(ArabicLetters::letter).collect(Collectors.joining());
    }

    private static String letter(int form) {
        String one = Character.toString(form);
        boolean presented = (form >= '\uFB50' && form <= '\uFDFF') || (form >= '\uFE70' && form <= '\uFEFC');
        return presented ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
    }

    private static char form(String text, int at, boolean after) {
        char letter = text.charAt(at);
        List<Character> forms = formsOf(letter);
        if (forms.isEmpty()) {
            return letter;
        }
        boolean before = forms.size() > BETWEEN && isLed(text, at);
        int form = before && after ? BETWEEN : before ? BEGINNING : after ? ENDING : ALONE;
        return forms.get(Math.min(form, forms.size() - 1));
    }

    /** Whether the letter before reaches out to this one. */
    private static boolean leads(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before >= 0 && (text.charAt(before) == TATWEEL || formsOf(text.charAt(before)).size() > BETWEEN);
    }

    /** Whether the letter after takes hold of this one. */
    private static boolean isLed(String text, int at) {
        int after = at + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after < text.length() && (text.charAt(after) == TATWEEL || formsOf(text.charAt(after)).size() > ENDING);
    }

    private static List<Character> formsOf(char letter) {
        return FORMS.getOrDefault(Character.toString(letter), List.of());
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
