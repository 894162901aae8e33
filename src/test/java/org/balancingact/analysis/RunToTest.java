package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;

class RunToTest {
    private static final int TRIES = 2_000;

    @Test
    void everySceneOfTheShippedScenariosIsFound() {
        for (String id : ShippedScenarios.ids()) {
            Scenario scenario = ShippedScenarios.read(id).orElseThrow().document().orElseThrow().scenario();
            for (Scene scene : scenario.scenes()) {
                Run run = RunTo.scene(scenario, scene.id(), TRIES).orElseThrow();
                assertThat(run.latestVisits()).anyMatch(visit -> visit.scene().equals(scene));
            }
        }
    }

    @Test
    void aSceneBehindAnEarlierPickIsFound() {
        Scenario scenario = lockedScene(new Condition.FlagSet("key"));
        assertThat(RunTo.scene(scenario, "vault", TRIES).orElseThrow().optionIds()).containsExactly("take-key", "go");
    }

    @Test
    void aSceneThatNoRunComesToIsNotFound() {
        assertThat(RunTo.scene(lockedScene(new Condition.FlagSet("never")), "vault", TRIES)).isEmpty();
    }

    @Test
    void theRunStopsWhereTheSceneIs() {
        assertThat(RunTo.scene(lockedScene(new Condition.FlagSet("key")), "door", TRIES).orElseThrow().choices()).hasSize(1);
    }

    /** Two decisions; the second leads to the vault only where the condition holds. */
    private static Scenario lockedScene(Condition condition) {
        List<Route> second = List.of(Route.always("door"));
        List<Route> vault = List.of(new Route(Optional.of(condition), "vault"), Route.always(Route.END));
        Option key = Sketch.option("take-key", Style.MANAGER, Craft.SOUND, Optional.empty(), Effects.DEFAULT, Set.of("key"), second);
        Option pass = Sketch.option("pass", Style.LEADER, Craft.SOUND, second);
        return Sketch.scenario(4, 0, Sketch.context(0, 0, 0, 0), List.of(
                Sketch.decision("hall", 0, Dimension.AGENDA, 1000, List.of(pass, key)),
                Sketch.decision("door", 1, Dimension.AGENDA, 1000, List.of(
                        Sketch.option("go", Style.LEADER, Craft.SOUND, vault),
                        Sketch.option("stay", Style.MANAGER, Craft.SOUND, List.of(Route.always(Route.END))))),
                Sketch.interlude("vault", 2, List.of(Route.always(Route.END)))));
    }
}
