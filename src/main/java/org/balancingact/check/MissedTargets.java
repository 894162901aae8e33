package org.balancingact.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;

/** The measures of the whole scenario that lie out of their bounds and matter to every author. */
final class MissedTargets implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return Targets.of(examined.scenario(), examined.moment(), Optional.empty()).stream()
                .flatMap(target -> target.finding(examined.whole()).stream());
    }
}
