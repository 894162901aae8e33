package org.balancingact.analysis.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private static final List<Scenario> SHIPPED = ShippedScenarios.ids().stream().map(ShippedScenarios::read).flatMap(Optional::stream)
            .map(Reading::document).flatMap(Optional::stream).map(ScenarioDocument::scenario).toList();

    @Test
    void everyLinkOfEveryShippedScenarioGoesToTheRight() {
        for (Scenario scenario : SHIPPED) {
            StoryMap map = StoryMap.of(scenario);
            MapLayout layout = MapLayout.of(map);
            assertThat(map.links()).allSatisfy(link ->
                    assertThat(layout.places().get(link.to()).column()).isGreaterThan(layout.places().get(link.from()).column()));
        }
    }

    @Test
    void noTwoStopsShareAPlace() {
        for (Scenario scenario : SHIPPED) {
            Set<MapLayout.Place> taken = new HashSet<>();
            MapLayout.of(StoryMap.of(scenario)).places().values().forEach(place -> assertThat(taken.add(place)).isTrue());
        }
    }

    @Test
    void stopsOfOneColumnKeepARowsDistance() {
        for (Scenario scenario : SHIPPED) {
            MapLayout layout = MapLayout.of(StoryMap.of(scenario));
            layout.places().values().forEach(one -> layout.places().values().stream()
                    .filter(other -> other != one && other.column() == one.column())
                    .forEach(other -> assertThat(Math.abs(one.row() - other.row())).isGreaterThan(0.99)));
        }
    }

    @Test
    void alternativeScenesHaveTheSameDecisionNumber() {
        StoryMap map = StoryMap.of(SHIPPED.get(0));
        assertThat(map.stops().stream().mapToInt(StoryMap.Stop::number).max()).hasValue(12);
    }
}
