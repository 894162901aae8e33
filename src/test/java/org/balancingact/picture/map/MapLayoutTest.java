package org.balancingact.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.balancingact.analysis.map.StoryMap;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private static final List<Scenario> SHIPPED = ShippedScenarios.ids().stream().map(ShippedScenarios::read).flatMap(Optional::stream)
            .map(Reading::document).flatMap(Optional::stream).map(ScenarioDocument::scenario).toList();

    private static Scenario shipped(String id) {
        return SHIPPED.stream().filter(scenario -> scenario.id().equals(id)).findFirst().orElseThrow();
    }

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
        StoryMap map = StoryMap.of(shipped("the-monday-after-the-crash"));
        assertThat(map.stops().stream().mapToInt(StoryMap.Stop::number).max()).hasValue(12);
    }

    @Test
    void decisionsThatStandForEachOtherAreToldApartByLetters() {
        StoryMap map = StoryMap.of(shipped("zero-waste-by-q3"));
        MapLayout layout = MapLayout.of(map);
        Map<String, String> numbers = StopNumbers.of(map, layout);
        assertThat(numbers).containsEntry("gap", "1").containsEntry("transfer", "3a").containsEntry("volunteers", "3b")
                .doesNotContainKey("visit");
        assertThat(numbers.values()).doesNotHaveDuplicates();
    }

    @Test
    void moreWeeksAreDrawnFurtherApart() {
        StoryMap map = StoryMap.of(shipped("zero-waste-by-q3"));
        MapLayout layout = MapLayout.of(map);
        WeekScale scale = WeekScale.of(map, layout);
        double usual = distance(scale, layout, "gap", "variant");
        assertThat(distance(scale, layout, "overtime", "rival")).isEqualTo(1.5 * usual);
        assertThat(scale.weeks().get(scale.weeks().size() - 1)).isEqualTo(26);
    }

    private static double distance(WeekScale scale, MapLayout layout, String from, String to) {
        return scale.position(layout.places().get(to)) - scale.position(layout.places().get(from));
    }

    @Test
    void aWalkGoesAlongTheMostFrequentLinkAndBetweenAlternatives() {
        StoryMap map = StoryMap.of(shipped("zero-waste-by-q3"));
        MapLayout layout = MapLayout.of(map);
        ToDoubleFunction<StoryMap.Link> frequency = link -> link.to().equals("volunteers") ? 0.6 : 0.4;
        assertThat(MapWalk.ONWARDS.from("variant", map, layout, frequency)).contains("volunteers");
        assertThat(MapWalk.UP.from("volunteers", map, layout, frequency)).contains("transfer");
        assertThat(MapWalk.DOWN.from("volunteers", map, layout, frequency)).isEmpty();
        assertThat(MapWalk.BACK.from("volunteers", map, layout, frequency)).contains("variant");
    }
}
