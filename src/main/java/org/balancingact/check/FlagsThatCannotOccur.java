package org.balancingact.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Flags that only options set which no run offers, proven by the count of all runs. */
final class FlagsThatCannotOccur implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.neverSeen().stream().flatMap(never -> {
            Set<String> occurring = examined.options(option -> !never.options().contains(option.id()))
                    .flatMap(option -> option.sets().stream()).collect(Collectors.toSet());
            Set<String> reported = new HashSet<>();
            return examined.options().stream().flatMap(option -> option.part().sets().stream().sorted()
                    .filter(flag -> !occurring.contains(flag) && reported.add(flag))
                    .map(flag -> Finding.of("BA121", Severity.WARNING, option.place(), flag)));
        });
    }
}
