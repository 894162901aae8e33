package org.balancingact.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Scenario;

/** Conditions on the standing of a person that nothing changes, or never so far. */
final class Standings implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return Conditions.all(examined.scenario()).flatMap(Condition::leaves).distinct()
                .flatMap(leaf -> leaf instanceof Condition.PersonWithin within ? Stream.of(within) : Stream.empty())
                .filter(within -> IntStream.rangeClosed(farthest(examined.scenario(), within.person(), -1), farthest(examined.scenario(), within.person(), 1))
                        .noneMatch(within.bounds()::contains) || !isChanged(examined.scenario(), within.person()))
                .map(within -> Finding.of("BA214", Severity.WARNING, examined.whole(), within.person(),
                        farthest(examined.scenario(), within.person(), -1), farthest(examined.scenario(), within.person(), 1)));
    }

    private static boolean isChanged(Scenario scenario, String person) {
        return scenario.options().stream().anyMatch(option -> option.people().containsKey(person));
    }

    /** How far the options of a path can bring it, down or up. */
    private static int farthest(Scenario scenario, String person, int direction) {
        if (direction > 0) {
            return Paths.sums(scenario, scene -> scene.options().stream().mapToInt(option -> option.people().getOrDefault(person, 0)).max().orElse(0)).getMax();
        }
        return Paths.sums(scenario, scene -> scene.options().stream().mapToInt(option -> option.people().getOrDefault(person, 0)).min().orElse(0)).getMin();
    }
}
