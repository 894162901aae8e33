package org.balancingact.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.json.Suggestion;

/** Flags that options set and no condition asks for. */
final class FlagsNeverRead implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<String> read = Conditions.all(examined.scenario()).flatMap(FlagsNeverRead::flags).collect(Collectors.toSet());
        Suggestion suggestion = new Suggestion();
        return examined.flags().filter(flag -> !read.contains(flag.part()))
                .map(flag -> Finding.of("BA105", Severity.WARNING, flag.place(), flag.part(),
                        suggestion.sentence(flag.part(), read)));
    }

    private static Stream<String> flags(Condition condition) {
        return condition.leaves().flatMap(leaf -> leaf instanceof Condition.FlagSet set ? Stream.of(set.flag()) : Stream.empty());
    }
}
