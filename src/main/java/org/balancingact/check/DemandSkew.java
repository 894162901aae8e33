package org.balancingact.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** Whether the moments of a run ask for one style: the sum of the demands along every path should lie within 3 of 0. */
final class DemandSkew implements Check {
    private static final int MOST = 3000;

    @Override
    public Stream<Finding> examine(Examined examined) {
        IntSummaryStatistics sums = sums(examined.scenario(), examined.scenario().firstScene(), new HashMap<>());
        int farthest = sums.getMax() > -sums.getMin() ? sums.getMax() : sums.getMin();
        return Math.abs(farthest) <= MOST ? Stream.empty() : Stream.of(Finding.of("BA116", Severity.WARNING, examined.whole(),
                BigDecimal.valueOf(farthest, 3).stripTrailingZeros().toPlainString()));
    }

    /** Least and most sum, in thousandths, from the scene to the end, whatever the conditions on the way. */
    private static IntSummaryStatistics sums(Scenario scenario, Scene scene, Map<String, IntSummaryStatistics> known) {
        if (!known.containsKey(scene.id())) {
            int demand = scene.decision().map(decision -> decision.demand()).orElse(0);
            IntSummaryStatistics sums = new IntSummaryStatistics();
            scene.routes().forEach(route -> {
                IntSummaryStatistics rest = onward(scenario, route, known);
                sums.accept(demand + rest.getMin());
                sums.accept(demand + rest.getMax());
            });
            known.put(scene.id(), sums);
        }
        return known.get(scene.id());
    }

    private static IntSummaryStatistics onward(Scenario scenario, Route route, Map<String, IntSummaryStatistics> known) {
        if (!route.ends()) {
            return sums(scenario, scenario.scene(route.to()), known);
        }
        IntSummaryStatistics nothing = new IntSummaryStatistics();
        nothing.accept(0);
        return nothing;
    }
}
