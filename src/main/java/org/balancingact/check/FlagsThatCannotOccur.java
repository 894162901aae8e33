package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Flags that no run sets, proven by the count of all runs. */
final class FlagsThatCannotOccur implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.neverSeen().stream().flatMap(never -> examined.flags().filter(flag -> never.flags().contains(flag.part()))
                .map(flag -> Finding.of("BA121", Severity.WARNING, flag.place(), flag.part())));
    }
}
