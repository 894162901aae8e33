package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Endings that no run comes to, proven by the count of all runs. */
final class UnreachableEndings implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.neverSeen().stream().flatMap(never -> examined.endings().stream()
                .filter(ending -> never.endings().contains(ending.part().id()))
                .map(ending -> Finding.of("BA103", Severity.WARNING, ending.place(), ending.part().id())));
    }
}
