package org.balancingact.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** What of the choices comes back: options that a condition asks for, by themselves, by a flag or by somebody they were about, weeks later. */
final class Memory {
    private static final int WEEKS = 4;
    /** No id begins like that. */
    private static final String STANDING = "standing ";

    private final Scenario scenario;

    private Memory(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Ids of the options that are met again, in a line, a scene or an ending at least four weeks after they could be picked. */
    static Set<String> of(Scenario scenario) {
        Set<String> remembered = new HashSet<>();
        Memory memory = new Memory(scenario);
        for (Scene scene : scenario.scenes()) {
            Set<String> asked = memory.askedFrom(scene.week() + WEEKS);
            scene.options().stream().filter(option -> names(option).anyMatch(asked::contains)).forEach(option -> remembered.add(option.id()));
        }
        return remembered;
    }

    private static Stream<String> names(Option option) {
        return Stream.of(Stream.of(option.id()), option.sets().stream(), option.people().keySet().stream().map(Memory::standing))
                .flatMap(all -> all);
    }

    /** What conditions ask for from a week on; endings and the epilogue come last. */
    private Set<String> askedFrom(int week) {
        return Stream.of(scenario.scenes().stream().filter(scene -> scene.week() >= week).flatMap(Memory::conditions),
                scenario.endings().stream().flatMap(ending -> Stream.concat(ending.when().stream(), conditions(ending.text()))),
                scenario.epilogue().stream().flatMap(entry -> entry.when().stream()))
                .flatMap(all -> all).flatMap(Memory::names).collect(Collectors.toSet());
    }

    private static Stream<Condition> conditions(Scene scene) {
        return Stream.of(conditions(scene.text()), scene.routes().stream().map(Route::when).flatMap(Optional::stream),
                scene.options().stream().flatMap(option -> Stream.concat(option.requires().stream(), conditions(option.consequence()))))
                .flatMap(all -> all);
    }

    private static Stream<Condition> conditions(List<Passage> passages) {
        return passages.stream().map(Passage::when).flatMap(Optional::stream);
    }

    /** What a condition asks for; levels remember nobody. */
    private static Stream<String> names(Condition condition) {
        return condition.leaves().flatMap(leaf -> leaf.accept(new Condition.Cases<>(all -> Stream.of(), any -> Stream.of(), not -> Stream.of(),
                chose -> Stream.of(chose.option()), set -> Stream.of(set.flag()), within -> Stream.of(standing(within.person())),
                indicator -> Stream.of(), index -> Stream.of())));
    }

    private static String standing(String person) {
        return STANDING + person;
    }
}
