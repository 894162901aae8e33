package org.balancingact.i18n;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one rule about what may stand in names and texts that people write: what can be seen, in one form. Characters that hide,
 * or turn others around, make two names look alike and 100 read as 001. Those that a script or a picture needs where they stand are
 * no hidden ones.
 */
public final class VisibleText {
    /** Never of use: controls, soft hyphens, fillers, zero width spaces, overrides and isolates of direction, half characters. */
    private static final String NEVER = "\\p{Cc}\\p{Cs}\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u200B\\u2028-\\u202E\\u2060-\\u206F"
            + "\\u3164\\uFDD0-\\uFDEF\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\uFFFE\\uFFFF\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}";
    /** Of use in some places: joiners, marks of direction, selectors of variants, tags. */
    private static final String SOMETIMES = "\\u200C\\u200D\\u061C\\u200E\\u200F\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0000}-\\x{E0FFF}";
    private static final Pattern HIDDEN = Pattern.compile("[" + NEVER + SOMETIMES + "&&[^\\n\\t]]");

    private static final String PICTURE = "[\\p{So}\\u2194\\u2195\\x{1F000}-\\x{1FAFF}][\\uFE00-\\uFE0F]?";
    private static final String CURSIVE = "\\p{IsArabic}\\u064B-\\u0655\\u0670\\p{IsSyriac}\\p{IsNko}\\p{IsMandaic}\\p{IsMongolian}";
    private static final String INDIC = "\\p{IsDevanagari}\\p{IsBengali}\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}"
            + "\\p{IsKannada}\\p{IsMalayalam}\\p{IsSinhala}\\p{IsMyanmar}\\p{IsKhmer}\\p{IsTibetan}\\p{IsBalinese}\\p{IsJavanese}";
    private static final String VIRAMA = "\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u1039\\u17D2";
    private static final String RIGHT_TO_LEFT = "\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}";
    private static final String WITHOUT_DIRECTION = "[^\\p{L}\\p{M}\\p{Cf}]";
    private static final Pattern MARK_OF_DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F]");
    private static final Pattern READ_FROM_THE_RIGHT = Pattern.compile("[" + RIGHT_TO_LEFT + "]");

    /** Where they are of use; what is found of {@link #HIDDEN} elsewhere is group 1. */
    private static final Pattern IN_PLACE_OR_HIDDEN = Pattern.compile(String.join("|",
            "\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{3,6}\\x{E007F}",
            PICTURE + "(?:\\u200D" + PICTURE + ")*",
            "[\\p{S}\\p{IsHan}\\p{IsMyanmar}\\u203C\\u2049\\u3030][\\uFE00-\\uFE0F]",
            "\\p{IsHan}[\\x{E0100}-\\x{E01EF}]",
            "[0-9#*]\\uFE0F\\u20E3",
            "(?<=[" + CURSIVE + INDIC + "])[\\u200C\\u200D](?=[" + CURSIVE + INDIC + "])",
            "(?<=[" + VIRAMA + "])[\\u200C\\u200D]",
            "(?<=[" + CURSIVE + "])\\u200D|\\u200D(?=[" + CURSIVE + "])",
            "(?<=" + WITHOUT_DIRECTION + ")" + MARK_OF_DIRECTION + "|" + MARK_OF_DIRECTION + "(?=" + WITHOUT_DIRECTION + ")",
            "(?<=\\p{IsMongolian})[\\u180B-\\u180F]",
            "(" + HIDDEN.pattern() + ")"));

    /** What leaves a mark on the page. */
    private static final Pattern SEEN = Pattern.compile("[^" + NEVER + SOMETIMES + "\\p{Z}\\p{Cf}\\s\\u2800]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u000B\\u000C\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\u2800]+");

    private static final int LONGEST_EXCERPT = 60;

    /** From here on characters are not of the plain ones, which are all seen. */
    private static final char DELETE = 0x7F;
    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char COMBINING = 0x300;
    /** From here to the separators lie dashes, quotation marks and dots. */
    private static final char HYPHEN = 0x2010;
    private static final char LINE_SEPARATOR = 0x2028;

    private VisibleText() {}

    /** In the one form (NFC) in which a letter and its accent are one character wherever there is one for both. */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether nothing of it is seen. */
    public static boolean looksEmpty(String text) {
        return !SEEN.matcher(text).find();
    }

    /** The first hidden character by number and name, such as “U+202E RIGHT-TO-LEFT OVERRIDE”. */
    public static Optional<String> hidden(String text) {
        if (isPlain(text) || !HIDDEN.matcher(text).find()) {
            return Optional.empty();
        }
        boolean fromTheRight = READ_FROM_THE_RIGHT.matcher(text).find();
        return IN_PLACE_OR_HIDDEN.matcher(text).results().filter(found -> isHidden(found, fromTheRight)).findFirst()
                .map(found -> name(found.group().codePointAt(0)));
    }

    /** Most texts are made of letters and marks of Western scripts, none of which hides; a look at each is quicker than any pattern. */
    private static boolean isPlain(String text) {
        for (int k = 0; k < text.length(); k++) {
            char unit = text.charAt(k);
            boolean plain = (unit >= ' ' && unit < DELETE) || (unit >= NO_BREAK_SPACE && unit < COMBINING && unit != SOFT_HYPHEN)
                    || (unit >= HYPHEN && unit < LINE_SEPARATOR) || unit == '\n' || unit == '\t';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Marks of direction are of use only where there is something that is read from the right. */
    private static boolean isHidden(MatchResult found, boolean fromTheRight) {
        return found.group(1) != null || (!fromTheRight && MARK_OF_DIRECTION.matcher(found.group()).matches());
    }

    private static String name(int character) {
        return String.format("U+%04X %s", character, Optional.ofNullable(Character.getName(character)).orElse("")).strip();
    }

    /** What is kept of a text that somebody typed: composed, without hidden characters, each line end one. */
    public static String kept(String typed) {
        String text = composed(LINE_END.matcher(typed).replaceAll("\n"));
        while (hidden(text).isPresent()) {
            text = composed(withHidden(text, hidden -> ""));
        }
        return text;
    }

    /** A text from elsewhere, such as the name of a file, with its hidden characters written out, as JSON would escape them. */
    public static String shown(String text) {
        return hidden(text).isEmpty() ? text : withHidden(text, VisibleText::escaped);
    }

    private static String withHidden(String text, UnaryOperator<String> instead) {
        boolean fromTheRight = READ_FROM_THE_RIGHT.matcher(text).find();
        return IN_PLACE_OR_HIDDEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                isHidden(found, fromTheRight) ? instead.apply(found.group()) : found.group()));
    }

    /** What is kept of a name: on one line, with single spaces and none around it; empty where nothing of it is seen. */
    public static String keptName(String typed) {
        String name = SPACES.matcher(kept(typed)).replaceAll(" ").strip();
        // What stood beside a space may be of no use without it.
        return looksEmpty(name) ? "" : name.equals(typed) ? name : keptName(name);
    }

    /** A text as a sentence can quote it: hidden characters and line ends are written out, as JSON would escape them. */
    public static String quoted(String text) {
        // Most texts are plain, and files have a hundred thousand of them.
        if (text.chars().allMatch(unit -> unit >= ' ' && unit < DELETE)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(character -> {
            String one = Character.toString(character);
            quoted.append(HIDDEN.matcher(one).matches() || Character.isISOControl(character) ? escaped(one) : one);
        });
        return quoted.toString();
    }

    /** The same, cut to what a sentence can hold. */
    public static String excerpt(String text) {
        return quoted(text.length() <= LONGEST_EXCERPT ? text
                : text.substring(0, LONGEST_EXCERPT - (Character.isHighSurrogate(text.charAt(LONGEST_EXCERPT - 1)) ? 1 : 0)) + "…");
    }

    private static String escaped(String hidden) {
        return hidden.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining());
    }
}
