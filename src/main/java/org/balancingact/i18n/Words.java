package org.balancingact.i18n;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes texts apart. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([’'-][\\p{L}\\p{N}]+)*");

    private Words() {}

    /** Its words in lower case, in order. */
    public static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }

    public static int count(String text) {
        return of(text).size();
    }
}
