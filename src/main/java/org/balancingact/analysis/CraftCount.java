package org.balancingact.analysis;

import java.util.List;
import org.balancingact.scenario.Craft;

/**
 * How many decisions of a run were done well, beside whether they were as the moment called for. Where either style would do, both are as
 * called for.
 *
 * @param asked     decisions as called for
 * @param askedWell of them, those done well
 * @param other     all other decisions
 * @param otherWell of them, those done well
 */
public record CraftCount(int asked, int askedWell, int other, int otherWell) {
    /** By first picks, as all counts. */
    public static CraftCount of(Tally tally) {
        List<CountedChoice> asked = tally.choices().stream().filter(CraftCount::isAsked).toList();
        List<CountedChoice> other = tally.choices().stream().filter(choice -> !isAsked(choice)).toList();
        return new CraftCount(asked.size(), well(asked), other.size(), well(other));
    }

    private static boolean isAsked(CountedChoice choice) {
        return choice.asked().met(choice.style());
    }

    private static int well(List<CountedChoice> choices) {
        return (int) choices.stream().filter(choice -> choice.first().craft() == Craft.SOUND).count();
    }

    public int well() {
        return askedWell + otherWell;
    }

    public int all() {
        return asked + other;
    }
}
