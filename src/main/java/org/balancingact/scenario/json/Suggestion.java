package org.balancingact.scenario.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.i18n.Messages;

/** Guesses which known word a misspelt one was meant to be. */
final class Suggestion {
    private Suggestion() {}

    /** The known word with the fewest changes, if few enough for it to be a slip of the keyboard. */
    static Optional<String> nearest(String word, Collection<String> known) {
        int mostChanges = Math.max(1, Math.min(word.length(), 40) / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= mostChanges)
                .min(Comparator.comparingInt(candidate -> changes(word, candidate)))
                .filter(candidate -> changes(word, candidate) <= mostChanges);
    }

    /** A sentence that asks whether the nearest known word was meant; empty where none is near. */
    static String sentence(String word, Collection<String> known) {
        return nearest(word, known).map(candidate -> Messages.of("findings").text("suggestion", candidate) + " ").orElse("");
    }

    /** Levenshtein distance, blind to case. */
    private static int changes(String from, String to) {
        String left = from.toLowerCase(Locale.ROOT);
        String right = to.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int k = 0; k <= right.length(); k++) {
            row[k] = k;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= right.length(); k++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(k - 1) ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.min(replaced, 1 + Math.min(row[k], row[k - 1]));
            }
        }
        return row[right.length()];
    }
}
