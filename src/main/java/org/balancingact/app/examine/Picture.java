package org.balancingact.app.examine;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.map.MapLayout;
import org.balancingact.analysis.map.StopNumbers;
import org.balancingact.analysis.map.StoryMap;
import org.balancingact.analysis.map.WeekScale;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * What is drawn of a whole scenario before any run is counted.
 *
 * @param numbers  what the decisions are called, by scene id
 * @param policies the run of each fixed policy
 */
public record Picture(ScenarioDocument document, StoryMap map, MapLayout layout, WeekScale weeks, Map<String, String> numbers,
                      Map<Policy, Run> policies) {
    public Picture {
        numbers = Map.copyOf(numbers);
        policies = Collections.unmodifiableMap(new EnumMap<>(policies));
    }

    static Picture of(ScenarioDocument document) {
        StoryMap map = StoryMap.of(document.scenario());
        MapLayout layout = MapLayout.of(map);
        Map<Policy, Run> policies = new EnumMap<>(Policy.class);
        Arrays.stream(Policy.values()).forEach(policy -> policies.put(policy, policy.play(document.scenario())));
        return new Picture(document, map, layout, WeekScale.of(map, layout), StopNumbers.of(map, layout), policies);
    }

    public Scenario scenario() {
        return document.scenario();
    }

    /** The number of a scene's decision; empty for interludes and the end. */
    public Optional<String> number(String sceneId) {
        return Optional.ofNullable(numbers.get(sceneId));
    }

    public Optional<Scene> scene(String id) {
        return scenario().scenes().stream().filter(scene -> scene.id().equals(id)).findFirst();
    }
}
