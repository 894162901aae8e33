package org.balancingact.scenario.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Place;

/** Collects what is found while a file is read, so that reading can go on. */
final class Findings {
    private static final int LONGEST_EXCERPT = 60;

    private final List<Finding> found = new ArrayList<>();

    void add(Problem problem, Place place, Object... arguments) {
        found.add(Finding.of(problem.code(), Finding.Severity.ERROR, place, arguments));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Finding> inFileOrder() {
        return found.stream().sorted(Comparator.comparingInt(finding -> finding.place().line())).toList();
    }

    /** What a file says, fit to stand in a sentence. */
    static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }
}
