package org.balancingact.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Labels of effects that name two different things. */
final class DoubleLabels implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<String> taken = new HashSet<>();
        return examined.options().stream().flatMap(option -> option.part().effects().list().stream()
                .map(effect -> effect.label()).distinct().filter(label -> !taken.add(label))
                .map(label -> Finding.of("BA110", Severity.WARNING, option.place(), label)));
    }
}
