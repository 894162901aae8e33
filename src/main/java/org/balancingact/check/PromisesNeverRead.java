package org.balancingact.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Promises that no text comes back to. */
final class PromisesNeverRead implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<Condition> read = Conditions.all(examined.scenario()).flatMap(Condition::leaves).collect(Collectors.toSet());
        return examined.scenario().promise().stream().flatMap(promise -> promise.choices().stream())
                .filter(choice -> !read.contains(new Condition.FlagSet(choice.id())))
                .map(choice -> Finding.of("BA216", Severity.WARNING, examined.places().at("$.promise"), choice.id()));
    }
}
