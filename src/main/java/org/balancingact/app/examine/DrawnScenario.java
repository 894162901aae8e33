package org.balancingact.app.examine;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.map.StoryMap;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.engine.Run;
import org.balancingact.picture.map.MapPlan;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * What is drawn of a whole scenario before any run is counted.
 *
 * @param policies the run of each fixed policy
 * @param moment   where ways of playing stand among all sound plays, where it is a story to be played
 */
public record DrawnScenario(ScenarioDocument document, MapPlan plan, Map<Policy, Run> policies, Optional<MomentDecides> moment) {
    public DrawnScenario {
        policies = Collections.unmodifiableMap(new EnumMap<>(policies));
    }

    static DrawnScenario of(ScenarioDocument document, Optional<MomentDecides> moment) {
        Map<Policy, Run> policies = new EnumMap<>(Policy.class);
        Arrays.stream(Policy.values()).forEach(policy -> policies.put(policy, policy.play(document.scenario())));
        return new DrawnScenario(document, MapPlan.of(document.scenario()), policies, moment);
    }

    public Scenario scenario() {
        return document.scenario();
    }

    StoryMap map() {
        return plan.map();
    }

    /** The number of a scene's decision; empty for interludes and the end. */
    public Optional<String> number(String sceneId) {
        return plan.number(sceneId);
    }

    public Optional<Scene> scene(String id) {
        return scenario().scenes().stream().filter(scene -> scene.id().equals(id)).findFirst();
    }
}
