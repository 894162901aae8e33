package org.balancingact.picture.map;

import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.map.StoryMap;
import org.balancingact.scenario.Scenario;

/**
 * The map of a scenario, laid out in columns and rows.
 *
 * @param numbers what the decisions are called, by scene id
 */
public record MapPlan(StoryMap map, MapLayout layout, WeekScale weeks, Map<String, String> numbers) {
    public MapPlan {
        numbers = Map.copyOf(numbers);
    }

    public static MapPlan of(Scenario scenario) {
        StoryMap map = StoryMap.of(scenario);
        MapLayout layout = MapLayout.of(map);
        return new MapPlan(map, layout, WeekScale.of(map, layout), StopNumbers.of(map, layout));
    }

    /** The number of a scene's decision; empty for interludes and the end. */
    public Optional<String> number(String sceneId) {
        return Optional.ofNullable(numbers.get(sceneId));
    }
}
