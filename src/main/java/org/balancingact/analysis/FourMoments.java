package org.balancingact.analysis;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balancingact.engine.Choice;

/**
 * The moments of a run that its player is asked about before anything is told: the two that mattered most, one in which what was done
 * was what the moment called for, and one in which it was not. Where there is no such one, others take its place.
 */
public final class FourMoments {
    public static final int MOST = 4;
    private static final int WEIGHTY = 2;

    private FourMoments() {}

    /**
     * In the order of the story; all of a run that has no more.
     *
     * @param ranked the decisions by how much they mattered
     */
    public static List<Choice> of(List<Leverage> ranked, Tally tally) {
        Set<Choice> picked = new LinkedHashSet<>();
        Stream.concat(ranked.stream().map(Leverage::choice), tally.choices().stream().map(CountedChoice::choice)).distinct().limit(WEIGHTY)
                .forEach(picked::add);
        first(tally, picked, counted -> isClear(counted) && counted.asked().met(counted.style()));
        first(tally, picked, counted -> isClear(counted) && !counted.asked().met(counted.style()));
        while (picked.size() < Math.min(MOST, tally.choices().size())) {
            first(tally, picked, counted -> true);
        }
        return picked.stream().sorted(Comparator.comparingInt(Choice::number)).toList();
    }

    private static boolean isClear(CountedChoice counted) {
        return counted.asked() != Asked.EITHER;
    }

    private static void first(Tally tally, Set<Choice> picked, Predicate<CountedChoice> fits) {
        tally.choices().stream().filter(fits).map(CountedChoice::choice).filter(choice -> !picked.contains(choice)).findFirst().ifPresent(picked::add);
    }
}
