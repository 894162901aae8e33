package org.balancingact.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** Where the links of a scenario lead, whatever the conditions on the way. */
final class Paths {
    private Paths() {}

    /** The scenes that can be come to. */
    static Set<String> all(Scenario scenario) {
        return without(scenario, Route.END);
    }

    /** The scenes that can be come to without ever meeting that one. */
    static Set<String> without(Scenario scenario, String avoided) {
        return from(scenario, scenario.firstScene(), avoided);
    }

    /** The scenes that can be come to from that one, itself too. */
    static Set<String> from(Scenario scenario, Scene first) {
        return from(scenario, first, Route.END);
    }

    private static Set<String> from(Scenario scenario, Scene first, String avoided) {
        Set<String> met = new HashSet<>();
        Deque<Scene> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Scene scene = open.pop();
            if (!scene.id().equals(avoided) && met.add(scene.id())) {
                scene.routes().stream().filter(route -> !route.ends()).map(Route::to).map(scenario::scene).forEach(open::push);
            }
        }
        return met;
    }

    /** Least and most of what the scenes of a path add up to, along any path from the beginning to the end. */
    static IntSummaryStatistics sums(Scenario scenario, ToIntFunction<Scene> amount) {
        return sums(scenario, scenario.firstScene(), amount, new HashMap<>());
    }

    private static IntSummaryStatistics sums(Scenario scenario, Scene scene, ToIntFunction<Scene> amount, Map<String, IntSummaryStatistics> known) {
        if (!known.containsKey(scene.id())) {
            int own = amount.applyAsInt(scene);
            IntSummaryStatistics sums = new IntSummaryStatistics();
            scene.routes().forEach(route -> {
                if (route.ends()) {
                    sums.accept(own);
                } else {
                    IntSummaryStatistics rest = sums(scenario, scenario.scene(route.to()), amount, known);
                    sums.accept(own + rest.getMin());
                    sums.accept(own + rest.getMax());
                }
            });
            known.put(scene.id(), sums);
        }
        return known.get(scene.id());
    }
}
