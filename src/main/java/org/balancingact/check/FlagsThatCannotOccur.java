package org.balancingact.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Flags that no run sets, proven by the count of all runs. */
final class FlagsThatCannotOccur implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<String> reported = new HashSet<>();
        return examined.neverSeen().stream().flatMap(never -> examined.options().stream()
                .flatMap(option -> option.part().sets().stream().sorted()
                        .filter(flag -> never.flags().contains(flag) && reported.add(flag))
                        .map(flag -> Finding.of("BA121", Severity.WARNING, option.place(), flag))));
    }
}
