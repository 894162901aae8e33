package org.balancingact.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/**
 * How many decisions a story holds from a scene on, that one included. Conditions are left out of account, so a run lies
 * within these bounds but may not be able to reach them.
 */
public record StoryLength(int fewest, int most) {

    public static StoryLength of(Scenario scenario) {
        return from(scenario, scenario.firstScene().id());
    }

    /** How many a whole run will have had: those made, and those ahead. */
    public static StoryLength of(Run run) {
        int made = run.choices().size();
        StoryLength ahead = from(run.scenario(), run.scene().map(Scene::id).orElse(Route.END));
        return new StoryLength(made + ahead.fewest, made + ahead.most);
    }

    private static StoryLength from(Scenario scenario, String scene) {
        return measure(scenario, scene, new HashMap<>());
    }

    private static StoryLength measure(Scenario scenario, String target, Map<String, StoryLength> known) {
        if (target.equals(Route.END)) {
            return new StoryLength(0, 0);
        }
        StoryLength before = known.get(target);
        if (before != null) {
            return before;
        }
        Scene scene = scenario.scene(target);
        int here = scene.isInterlude() ? 0 : 1;
        List<StoryLength> ahead = scene.routes().stream().map(Route::to).distinct().map(next -> measure(scenario, next, known)).toList();
        StoryLength length = new StoryLength(here + ahead.stream().mapToInt(StoryLength::fewest).min().orElseThrow(),
                here + ahead.stream().mapToInt(StoryLength::most).max().orElseThrow());
        known.put(target, length);
        return length;
    }

    /** About how many minutes a reader has left of a run, at least one; as many decisions take as long. */
    public static int minutesLeft(Run run) {
        int most = Math.max(1, of(run).most);
        int ahead = most - run.choices().size();
        return Math.max(1, (run.scenario().minutes() * ahead + most - 1) / most);
    }

    public boolean isCertain() {
        return fewest == most;
    }
}
