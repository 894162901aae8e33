package org.balancingact.analysis.census;

import java.util.List;
import org.balancingact.analysis.Policy;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;

/** Weighs the best mixed run of a scenario against the pure ones. */
record BalanceProof(Scenario scenario, List<OptionFigures> options, List<PolicyResult> policies) {

    Balance of(List<String> bestMixed, long mixed) {
        PolicyResult leader = result(Policy.ALL_LEADER);
        PolicyResult manager = result(Policy.ALL_MANAGER);
        boolean leaderIsBetter = leader.health() >= manager.health();
        boolean pays = mixed > Math.max(leader.health(), manager.health());
        List<String> breakers = pays ? List.of()
                : breakers(leaderIsBetter ? leader : manager, leaderIsBetter ? Style.LEADER : Style.MANAGER);
        return new Balance(bestMixed, mixed, leader.health(), manager.health(), breakers);
    }

    private PolicyResult result(Policy policy) {
        return policies.stream().filter(result -> result.policy() == policy).findFirst().orElseThrow();
    }

    private List<String> breakers(PolicyResult pure, Style style) {
        return options.stream().filter(option -> pure.options().contains(option.option())).map(OptionFigures::scene)
                .filter(scene -> bestHealth(scene, style) > bestHealth(scene, style.other())).toList();
    }

    private long bestHealth(String scene, Style style) {
        return options.stream().filter(option -> option.scene().equals(scene))
                .filter(option -> scenario.scene(scene).decision().orElseThrow().option(option.option()).style() == style)
                .mapToLong(OptionFigures::bestHealth).max().orElse(0);
    }
}
