package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Text variants that no run shows, proven by the count of all runs. */
final class UnseenVariants implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.neverSeen().stream().flatMap(never -> never.passages().stream().sorted()
                .map(path -> Finding.of("BA104", Severity.WARNING, examined.places().at(path))));
    }
}
