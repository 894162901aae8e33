package org.balancingact.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.scenario.Decision;

/** Whether the words and marks of options give away their style, or how well they are done. */
final class WordTargets {
    private WordTargets() {}

    static List<Target> of(List<Decision> decisions) {
        return Stream.of(target("words-style", decisions, Telling.Of.STYLE), target("words-craft", decisions, Telling.Of.CRAFT))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Target> target(String key, List<Decision> decisions, Telling.Of of) {
        return Telling.of(decisions, of).map(telling -> Target.atMost(key, telling.percent(), telling.bound(), Target.Unit.PERCENT));
    }
}
