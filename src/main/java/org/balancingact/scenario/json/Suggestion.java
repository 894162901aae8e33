package org.balancingact.scenario.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.i18n.Messages;

/**
 * Guesses which known word a misspelt one was meant to be. All guesses for one file share a budget of letters compared, so that no file
 * keeps anyone waiting.
 */
public final class Suggestion {
    private static final long BUDGET = 20_000_000;

    private long compared;

    /** The known word with the fewest changes, if few enough for it to be a slip of the keyboard. */
    Optional<String> nearest(String word, Collection<String> known) {
        int mostChanges = Math.max(1, Math.min(word.length(), 40) / 3);
        Optional<String> nearest = Optional.empty();
        int fewest = mostChanges + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < fewest && compared < BUDGET) {
                compared += (long) word.length() * candidate.length();
                int changes = changes(word, candidate);
                nearest = changes < fewest ? Optional.of(candidate) : nearest;
                fewest = Math.min(fewest, changes);
            }
        }
        return nearest;
    }

    /** A sentence that asks whether the nearest known word was meant; empty where none is near. */
    public String sentence(String word, Collection<String> known) {
        return nearest(word, known).map(meant -> Messages.of("findings").text("suggestion", meant)).orElse("");
    }

    /** How many letters to change, add or take out (Levenshtein), blind to case. */
    public static int changes(String from, String to) {
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
