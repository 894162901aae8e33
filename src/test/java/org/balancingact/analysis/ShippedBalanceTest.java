package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedBalanceTest {
    /** Milli-points. */
    private static final long MARGIN = 2_000;
    private static final List<Policy> BLIND = List.of(Policy.ALL_LEADER, Policy.ALL_MANAGER, Policy.ALTERNATING_LEADER_FIRST,
            Policy.ALTERNATING_MANAGER_FIRST, Policy.LOWEST_GAUGE_FIRST);

    static Stream<Scenario> noPolicyThatIsBlindToTheMomentComesNearTheBest() {
        return ShippedScenarios.ids().stream().map(id -> ShippedScenarios.read(id).flatMap(Reading::document).orElseThrow())
                .map(ScenarioDocument::scenario);
    }

    @ParameterizedTest
    @MethodSource
    void noPolicyThatIsBlindToTheMomentComesNearTheBest(Scenario scenario) {
        long asAsked = health(Policy.AS_ASKED, scenario);
        assertThat(BLIND).allSatisfy(policy -> assertThat(health(policy, scenario)).isLessThan(asAsked - MARGIN));
    }

    private static long health(Policy policy, Scenario scenario) {
        return policy.play(scenario).finish().orElseThrow().outcome().index(Index.HEALTH);
    }
}
