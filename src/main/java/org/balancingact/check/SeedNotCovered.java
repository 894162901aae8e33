package org.balancingact.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.i18n.Lists;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.SeedCode;

/** Parts of the taught text that no decision covers. No single scenario covers all, so this only says what is left to others. */
final class SeedNotCovered implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<String> covered = examined.decisions().stream().flatMap(decision -> decision.part().covers().stream())
                .collect(Collectors.toSet());
        List<String> left = SeedCode.ALL.stream().filter(code -> !covered.contains(code)).toList();
        return left.isEmpty() ? Stream.empty()
                : Stream.of(Finding.of("BA107", Severity.NOTE, examined.whole(), Lists.plain(List.copyOf(left))));
    }
}
