package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/** Whether leading looks loud: at least a third of the leader options should be quiet. */
final class QuietLeaders implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        long leader = examined.options(option -> option.style() == Style.LEADER).count();
        long quiet = examined.options(option -> option.style() == Style.LEADER).filter(Option::quiet).count();
        return 3 * quiet >= leader ? Stream.empty() : Stream.of(Finding.of("BA115", Severity.WARNING, examined.whole(),
                String.valueOf(quiet), String.valueOf(leader)));
    }
}
