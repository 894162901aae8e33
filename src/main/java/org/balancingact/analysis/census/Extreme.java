package org.balancingact.analysis.census;

import java.util.List;
import java.util.function.Supplier;

/** The best value met so far and a run that reaches it. Of equal ones, the one met first in the order of the story is kept. */
final class Extreme {
    private double best = Double.NEGATIVE_INFINITY;
    private int unit = Integer.MAX_VALUE;
    private List<Integer> path = List.of();

    /** @param unit number of the part of the census that the run lies in */
    void offer(double value, int unit, Supplier<List<Integer>> path) {
        if (value > best || (value == best && unit < this.unit)) {
            best = value;
            this.unit = unit;
            this.path = path.get();
        }
    }

    void merge(Extreme other) {
        offer(other.best, other.unit, () -> other.path);
    }

    double best() {
        return best;
    }

    List<Integer> path() {
        return path;
    }
}
