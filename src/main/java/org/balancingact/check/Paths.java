package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scene;

/** The ways on from a scene, whatever their conditions. */
final class Paths {
    private Paths() {}

    static Stream<Route> routes(Scene scene) {
        return Stream.concat(scene.next().stream(), scene.decision().stream()
                .flatMap(decision -> decision.options().stream()).flatMap(option -> option.next().stream()));
    }
}
