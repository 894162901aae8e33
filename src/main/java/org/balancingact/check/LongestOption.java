package org.balancingact.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Style;

/** Whether the longest option gives the style away: over the decisions where one style has it, each should about as often. */
final class LongestOption implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        List<Style> longest = examined.decisions().stream().map(decision -> longest(decision.part()))
                .filter(styles -> styles.size() == 1).map(styles -> styles.iterator().next()).toList();
        Share leader = new Share(longest.stream().filter(Style.LEADER::equals).count(), longest.size());
        return leader.isEven() ? Stream.empty() : Stream.of(Finding.of("BA112", Severity.WARNING, examined.whole(),
                String.valueOf(leader.part()), String.valueOf(leader.whole())));
    }

    private static Set<Style> longest(Decision decision) {
        int most = decision.options().stream().mapToInt(option -> Words.count(option.text())).max().orElse(0);
        return decision.options().stream().filter(option -> Words.count(option.text()) == most)
                .map(option -> option.style()).collect(Collectors.toSet());
    }
}
