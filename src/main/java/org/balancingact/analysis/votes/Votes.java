package org.balancingact.analysis.votes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The votes of one round, from phones and by show of hands.
 *
 * @param options ids in the order shown
 * @param phones  how many phones stand for an option; of options without any, none
 * @param hands   the same of hands
 */
public record Votes(List<String> options, Map<String, Integer> phones, Map<String, Integer> hands) {
    public Votes {
        options = List.copyOf(options);
        phones = Map.copyOf(phones);
        hands = Map.copyOf(hands);
    }

    /** Phones and hands together. */
    public int of(String option) {
        return phones.getOrDefault(option, 0) + hands.getOrDefault(option, 0);
    }

    /** All votes. */
    public int total() {
        return options.stream().mapToInt(this::of).sum();
    }

    /** How many votes each option has, in the order shown. */
    public List<Integer> counts() {
        return options.stream().map(this::of).toList();
    }

    /** The options with most votes, in the order shown: several on a tie, none where nobody voted. */
    public List<String> leading() {
        int most = options.stream().mapToInt(this::of).max().orElse(0);
        return options.stream().filter(option -> most > 0 && of(option) == most).toList();
    }

    /** The options with votes, those with most first, else in the order shown. */
    public List<String> ranked() {
        return options.stream().filter(option -> of(option) > 0).sorted(Comparator.comparing(this::of).reversed()).toList();
    }
}
