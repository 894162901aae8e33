package org.balancingact.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Style;

/** Decisions whose sound leader and manager options differ in length by more than 15 % of the longer one. */
final class OptionLength implements Check {
    private static final double MOST = 0.15;

    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.decisions().stream().flatMap(OptionLength::finding);
    }

    private static Stream<Finding> finding(Located<Decision> decision) {
        OptionalDouble leader = words(decision.part(), Style.LEADER);
        OptionalDouble manager = words(decision.part(), Style.MANAGER);
        if (leader.isEmpty() || manager.isEmpty()) {
            return Stream.empty();
        }
        List<Double> lengths = Stream.of(leader.getAsDouble(), manager.getAsDouble()).sorted().toList();
        double difference = (lengths.get(1) - lengths.get(0)) / lengths.get(1);
        return difference <= MOST ? Stream.empty() : Stream.of(Finding.of("BA111", Severity.WARNING, decision.place(),
                String.valueOf(Math.round(leader.getAsDouble())), String.valueOf(Math.round(manager.getAsDouble()))));
    }

    private static OptionalDouble words(Decision decision, Style style) {
        return decision.options().stream().filter(option -> option.style() == style && option.craft() == Craft.SOUND)
                .mapToInt(option -> Words.count(option.text())).average();
    }
}
