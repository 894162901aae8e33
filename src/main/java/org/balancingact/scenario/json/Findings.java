package org.balancingact.scenario.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.i18n.VisibleText;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Place;

/** Collects what is found while a file is read, so that reading can go on. Nobody reads more than the first hundred: others are counted. */
final class Findings {
    static final int MOST = 100;

    private final List<Finding> found = new ArrayList<>();
    private final Suggestion suggestion = new Suggestion();
    private Optional<Place> firstLeftOut = Optional.empty();
    private int leftOut;

    void add(Problem problem, Place place, Object... arguments) {
        add(problem.code(), place, arguments);
    }

    /** Adds what only one kind of file can have wrong. */
    void add(String code, Place place, Object... arguments) {
        if (isFull()) {
            firstLeftOut = firstLeftOut.or(() -> Optional.of(place));
            leftOut++;
        } else {
            found.add(Finding.of(code, Finding.Severity.ERROR, place, arguments));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** How much was found so far, with what was only counted. */
    int count() {
        return found.size() + leftOut;
    }

    /** Whether whatever is added is only counted: no need to make words for it. */
    boolean isFull() {
        return found.size() == MOST;
    }

    List<Finding> inFileOrder() {
        Stream<Finding> last = firstLeftOut.stream()
                .map(place -> Finding.of(Problem.MORE_FOUND.code(), Finding.Severity.ERROR, place, leftOut));
        return Stream.concat(found.stream().sorted(Comparator.comparingInt(finding -> finding.place().line())), last).toList();
    }

    /** The known word that was probably meant; empty where none is near. */
    Optional<String> nearest(String word, Collection<String> known) {
        return isFull() ? Optional.empty() : suggestion.nearest(word, known);
    }

    /** A sentence that asks whether the nearest known word was meant; empty where none is near. */
    String suggestion(String word, Collection<String> known) {
        return isFull() ? "" : suggestion.sentence(word, known);
    }

    /** What a file says, fit to stand in a sentence. */
    static String excerpt(String text) {
        return VisibleText.excerpt(text);
    }
}
