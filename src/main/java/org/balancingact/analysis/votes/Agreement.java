package org.balancingact.analysis.votes;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Wilson;

/**
 * How far people agreed: the share of all pairs of them that voted alike, with the Wilson interval of a share of half as many pairs,
 * since n people form n/2 pairs that have nobody in common.
 *
 * @param votes at least {@link #FEWEST}
 */
public record Agreement(double share, int votes) {
    /** From fewer votes nothing is said but the counts. */
    public static final int FEWEST = 8;

    /** Empty where there are too few votes. */
    public static Optional<Agreement> of(Votes votes) {
        return of(votes.counts());
    }

    static Optional<Agreement> of(List<Integer> counts) {
        long all = counts.stream().mapToLong(Integer::longValue).sum();
        if (all < FEWEST) {
            return Optional.empty();
        }
        long alike = counts.stream().mapToLong(count -> (long) count * (count - 1)).sum();
        return Optional.of(new Agreement((double) alike / (all * (all - 1)), (int) all));
    }

    /** Per cent, rounded. */
    public int percent() {
        return percent(share);
    }

    /** The lower end of the interval, per cent, rounded. */
    public int low() {
        return percent(interval().lowest());
    }

    /** The upper end, per cent, rounded. */
    public int high() {
        return percent(interval().highest());
    }

    private Wilson interval() {
        return new Wilson(share, votes / 2);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
