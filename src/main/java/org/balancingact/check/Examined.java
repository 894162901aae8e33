package org.balancingact.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Finding.Place;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.JsonPath;
import org.balancingact.scenario.json.Places;

/** A scenario under examination: its parts with their places, what is proven of its runs, and whether the moment decides, where that is known. */
record Examined(Scenario scenario, Places places, Optional<NeverSeen> neverSeen, Optional<MomentDecides> moment) {

    /** The place for what concerns the scenario as a whole. */
    Place whole() {
        return places.at(JsonPath.ROOT);
    }

    List<Located<Scene>> scenes() {
        return located("$.scenes", scenario.scenes());
    }

    List<Located<Ending>> endings() {
        return located("$.endings", scenario.endings());
    }

    List<Located<Decision>> decisions() {
        return scenes().stream().flatMap(scene -> scene.part().decision().stream()
                .map(decision -> new Located<>(decision, places.at(JsonPath.child(scene.place().path(), "decision"))))).toList();
    }

    List<Located<Option>> options() {
        return decisions().stream().flatMap(decision -> options(decision).stream()).toList();
    }

    List<Located<Option>> options(Located<Decision> decision) {
        return located(JsonPath.child(decision.place().path(), "options"), decision.part().options());
    }

    Stream<Option> options(Predicate<Option> chosen) {
        return options().stream().map(Located::part).filter(chosen);
    }

    /** Each flag once, at the first option that sets it. */
    Stream<Located<String>> flags() {
        Set<String> met = new HashSet<>();
        return options().stream().flatMap(option -> option.part().sets().stream().sorted().filter(met::add)
                .map(flag -> new Located<>(flag, option.place())));
    }

    private <T> List<Located<T>> located(String list, List<T> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(index -> new Located<>(parts.get(index), places.at(JsonPath.item(list, index)))).toList();
    }
}
