package org.balancingact.check;

import java.math.BigDecimal;
import java.util.IntSummaryStatistics;
import java.util.stream.Stream;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Whether the moments of a run ask for one style: the sum of the demands along every path should lie within 3 of 0. */
final class DemandSkew implements Check {
    private static final int MOST = 3000;

    @Override
    public Stream<Finding> examine(Examined examined) {
        IntSummaryStatistics sums = Paths.sums(examined.scenario(), scene -> scene.decision().map(Decision::demand).orElse(0));
        int farthest = sums.getMax() > -sums.getMin() ? sums.getMax() : sums.getMin();
        return Math.abs(farthest) <= MOST ? Stream.empty() : Stream.of(Finding.of("BA116", Severity.WARNING, examined.whole(),
                BigDecimal.valueOf(farthest, 3).stripTrailingZeros().toPlainString()));
    }
}
