package org.balancingact.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/** Whether a dimension offers one style more often than the other. */
final class StyleByDimension implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return Arrays.stream(Dimension.values()).flatMap(dimension -> finding(examined, dimension));
    }

    private static Stream<Finding> finding(Examined examined, Dimension dimension) {
        List<Option> options = examined.decisions().stream().map(Located::part).filter(decision -> decision.dimension() == dimension)
                .flatMap(decision -> decision.options().stream()).toList();
        Share leader = new Share(options.stream().filter(option -> option.style() == Style.LEADER).count(), options.size());
        return leader.isEven() ? Stream.empty() : Stream.of(Finding.of("BA117", Severity.WARNING, examined.whole(),
                dimension.id(), String.valueOf(leader.part()), String.valueOf(leader.whole())));
    }
}
