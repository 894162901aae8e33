package org.balancingact.journal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the latest pick of a run may be taken back: in learn mode once a decision and only until the next pick, in explore mode
 * and in a room as often as wanted, else never. It follows from what is on record alone, so closing the program opens no way back.
 *
 * @param decisions numbers of the decisions whose pick has been taken back
 */
public record StepsBack(Mode mode, Set<Integer> decisions) {
    public StepsBack {
        decisions = Set.copyOf(decisions);
    }

    /** @param choices how many picks stand */
    public boolean allowed(int choices) {
        return choices > 0 && switch (mode) {
            // A pick taken back at the decision after this one was a next pick all the same.
            case LEARN -> !decisions.contains(choices) && !decisions.contains(choices + 1);
            case EXPLORE, ROOM -> true;
            case ASSESS -> false;
        };
    }

    /** The same after the pick of that decision was taken back too. */
    public StepsBack and(int decision) {
        return new StepsBack(mode, Stream.concat(decisions.stream(), Stream.of(decision)).collect(Collectors.toSet()));
    }
}
