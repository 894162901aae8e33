package org.balancingact.analysis.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Stories;
import org.junit.jupiter.api.Test;

/** On the two stories of November 2026, whose figures are published with the engine. */
class MomentDecidesTest {
    /** Whole numbers are published to the whole. */
    private static void assertPlaces(Scenario scenario, Map<Way, Double> percent) {
        MomentDecides decides = MomentDecides.of(scenario).orElseThrow();
        assertThat(decides.plays().counted()).isTrue();
        percent.forEach((way, place) -> assertThat(100 * decides.of(way).place()).as(way.id()).isEqualTo(place, within(place == Math.rint(place) ? 0.5 : 0.2)));
    }

    @Test
    void placesInZeroWaste() {
        assertPlaces(Stories.zeroWaste().scenario(), Map.of(Way.AS_ASKED, 99.4, Way.ALTERNATING_LEADER_FIRST, 81.0,
                Way.ALTERNATING_MANAGER_FIRST, 55.0, Way.ALL_LEADER, 0.1, Way.ALL_MANAGER, 0.8, Way.OPPOSITE, 2.1,
                Way.POOR_AS_ASKED, 1.3, Way.TWO_BY_TWO, 95.0));
    }

    @Test
    void placesInTheMondayAfterTheCrash() {
        assertPlaces(Stories.mondayAfterTheCrash().scenario(), Map.of(Way.AS_ASKED, 99.6, Way.ALTERNATING_LEADER_FIRST, 71.0,
                Way.ALTERNATING_MANAGER_FIRST, 48.0, Way.ALL_LEADER, 6.8, Way.ALL_MANAGER, 2.9, Way.OPPOSITE, 0.5,
                Way.POOR_AS_ASKED, 0.7));
    }
}
