package org.balancingact.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;

/**
 * The words and punctuation marks of each option of a decision, each once an option.
 *
 * @param options of one decision
 */
record Tokens(List<Of> options) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*|[:;,.?!“”\"()–—-]");

    Tokens {
        options = List.copyOf(options);
    }

    /** Those of one option, in alphabetical order. */
    record Of(Option option, Set<String> tokens) {}

    static Tokens of(Decision decision) {
        return new Tokens(decision.options().stream().map(option -> new Of(option, in(option.text()))).toList());
    }

    private static Set<String> in(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
