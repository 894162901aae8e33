package org.balancingact.check;

import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Scenes that no run comes to: proven by the count of all runs; without it, those that no chain of links leads to. */
final class UnreachableScenes implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<String> linked = Paths.all(examined.scenario());
        return examined.scenes().stream()
                .filter(scene -> !linked.contains(scene.part().id())
                        || examined.neverSeen().filter(never -> never.scenes().contains(scene.part().id())).isPresent())
                .map(scene -> Finding.of("BA101", Severity.WARNING, scene.place(), scene.part().id()));
    }
}
