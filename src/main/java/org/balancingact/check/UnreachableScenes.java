package org.balancingact.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** Scenes that no run comes to: proven by the count of all runs; without it, those that no chain of links leads to. */
final class UnreachableScenes implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<String> linked = linked(examined.scenario());
        return examined.scenes().stream()
                .filter(scene -> !linked.contains(scene.part().id())
                        || examined.neverSeen().filter(never -> never.scenes().contains(scene.part().id())).isPresent())
                .map(scene -> Finding.of("BA101", Severity.WARNING, scene.place(), scene.part().id()));
    }

    private static Set<String> linked(Scenario scenario) {
        Set<String> linked = new HashSet<>();
        Deque<Scene> open = new ArrayDeque<>(List.of(scenario.firstScene()));
        while (!open.isEmpty()) {
            Scene scene = open.pop();
            if (linked.add(scene.id())) {
                scene.routes().stream().filter(route -> !route.ends()).map(Route::to).map(scenario::scene).forEach(open::push);
            }
        }
        return linked;
    }
}
