package org.balancingact.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Reason;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;

/** Flags that options set and no condition asks for. */
final class FlagsNeverRead implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<String> read = conditions(examined.scenario()).flatMap(FlagsNeverRead::flags).collect(Collectors.toSet());
        return examined.flags().filter(flag -> !read.contains(flag.part()))
                .map(flag -> Finding.of("BA105", Severity.WARNING, flag.place(), flag.part()));
    }

    private static Stream<Condition> conditions(Scenario scenario) {
        List<Option> options = scenario.options();
        Stream<Passage> passages = Stream.of(scenario.scenes().stream().flatMap(scene -> scene.text().stream()),
                options.stream().flatMap(option -> option.consequence().stream()),
                scenario.endings().stream().flatMap(ending -> ending.text().stream())).flatMap(stream -> stream);
        return Stream.of(passages.map(Passage::when), options.stream().map(Option::requires),
                scenario.scenes().stream().flatMap(scene -> scene.routes().stream()).map(Route::when),
                scenario.decisions().stream().flatMap(decision -> decision.why().stream()).map(Reason::when),
                scenario.endings().stream().map(ending -> ending.when()),
                scenario.epilogue().stream().map(entry -> entry.when())).flatMap(stream -> stream).flatMap(Optional::stream);
    }

    private static Stream<String> flags(Condition condition) {
        return condition.leaves().flatMap(leaf -> leaf instanceof Condition.FlagSet set ? Stream.of(set.flag()) : Stream.empty());
    }
}
