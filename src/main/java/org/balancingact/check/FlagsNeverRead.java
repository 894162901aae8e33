package org.balancingact.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;

/** Flags that options set and no condition asks for. */
final class FlagsNeverRead implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        Set<String> read = new HashSet<>();
        conditions(examined.scenario()).flatMap(condition -> condition.accept(new Flags())).forEach(read::add);
        Set<String> reported = new HashSet<>();
        return examined.options().stream().flatMap(option -> option.part().sets().stream().sorted()
                .filter(flag -> !read.contains(flag) && reported.add(flag))
                .map(flag -> Finding.of("BA105", Severity.WARNING, option.place(), flag)));
    }

    private static Stream<Condition> conditions(Scenario scenario) {
        List<Option> options = scenario.options();
        Stream<Passage> passages = Stream.of(scenario.scenes().stream().flatMap(scene -> scene.text().stream()),
                options.stream().flatMap(option -> option.consequence().stream()),
                scenario.endings().stream().flatMap(ending -> ending.text().stream())).flatMap(stream -> stream);
        return Stream.of(passages.map(Passage::when), options.stream().map(Option::requires),
                scenario.scenes().stream().flatMap(scene -> scene.routes().stream()).map(Route::when),
                scenario.endings().stream().map(ending -> ending.when()),
                scenario.epilogue().stream().map(entry -> entry.when())).flatMap(stream -> stream).flatMap(Optional::stream);
    }

    private static final class Flags implements Condition.Visitor<Stream<String>> {
        @Override
        public Stream<String> all(Condition.All all) {
            return all.parts().stream().flatMap(part -> part.accept(this));
        }

        @Override
        public Stream<String> any(Condition.Any any) {
            return any.parts().stream().flatMap(part -> part.accept(this));
        }

        @Override
        public Stream<String> not(Condition.Not not) {
            return not.part().accept(this);
        }

        @Override
        public Stream<String> chose(Condition.Chose chose) {
            return Stream.empty();
        }

        @Override
        public Stream<String> flagSet(Condition.FlagSet set) {
            return Stream.of(set.flag());
        }

        @Override
        public Stream<String> indicatorWithin(Condition.IndicatorWithin within) {
            return Stream.empty();
        }

        @Override
        public Stream<String> indexWithin(Condition.IndexWithin within) {
            return Stream.empty();
        }
    }
}
