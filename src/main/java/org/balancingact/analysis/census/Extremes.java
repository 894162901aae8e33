package org.balancingact.analysis.census;

import java.util.List;

/** A run that reaches the least value of an indicator or index, and one that reaches the greatest, as option ids. */
public record Extremes(List<String> lowest, List<String> highest) {
    public Extremes {
        lowest = List.copyOf(lowest);
        highest = List.copyOf(highest);
    }
}
