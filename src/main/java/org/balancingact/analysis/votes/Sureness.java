package org.balancingact.analysis.votes;

import java.util.List;
import java.util.Map;

/**
 * How sure those who voted by phone were of their votes, as far as they said so.
 *
 * @param levels by option, how many said 1, 2, ... 5; of options of which nobody said anything, none
 */
public record Sureness(Map<String, List<Integer>> levels) {
    /** Who says so much or more calls oneself sure. */
    public static final int SURE = 4;
    /** Very sure. */
    public static final int MOST = 5;

    public Sureness {
        levels = Map.copyOf(levels);
    }

    /** Whether nobody said anything. */
    public boolean isEmpty() {
        return levels.isEmpty();
    }

    /** How many said how sure they were of an option. */
    public int said(String option) {
        return sum(of(option));
    }

    /** How many of them were sure. */
    public int sure(String option) {
        return sum(of(option).subList(SURE - 1, MOST));
    }

    /** How many said how sure they were, of any option. */
    public int said() {
        return levels.keySet().stream().mapToInt(this::said).sum();
    }

    /** How many of them were sure. */
    public int sure() {
        return levels.keySet().stream().mapToInt(this::sure).sum();
    }

    /** How many said 1, 2, ... 5 of an option. */
    public List<Integer> of(String option) {
        return levels.getOrDefault(option, List.of(0, 0, 0, 0, 0));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
