package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Options that no run offers, proven by the count of all runs. */
final class UnreachableOptions implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.neverSeen().stream().flatMap(never -> examined.options().stream()
                .filter(option -> never.options().contains(option.part().id()))
                .map(option -> Finding.of("BA102", Severity.WARNING, option.place(), option.part().id())));
    }
}
