package org.balancingact.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.PassageId;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.JsonPath;

/**
 * What occurs in no run of a scenario, proven by counting all of them. One cause is named once: not the options and texts of a
 * scene that is never seen itself.
 *
 * @param scenes   ids
 * @param options  ids
 * @param endings  ids
 * @param passages JSON paths of text variants and entries of the epilogue, such as {@code $.scenes[3].text[1]}
 * @param flags    names
 */
public record NeverSeen(Set<String> scenes, Set<String> options, Set<String> endings, Set<String> passages, Set<String> flags) {
    public NeverSeen {
        scenes = Set.copyOf(scenes);
        options = Set.copyOf(options);
        endings = Set.copyOf(endings);
        passages = Set.copyOf(passages);
        flags = Set.copyOf(flags);
    }

    /** What a census of the scenario never met. */
    public static NeverSeen of(Scenario scenario, Census census) {
        Set<String> scenes = never(census.counts().scenes());
        Set<String> options = never(census.counts().options());
        Set<String> endings = never(census.counts().endings());
        Set<String> inSeenScenes = scenario.scenes().stream().filter(scene -> !scenes.contains(scene.id()))
                .flatMap(scene -> scene.options().stream()).map(Option::id).filter(options::contains).collect(Collectors.toSet());
        Map<PassageId.Place, Set<String>> unseenOwners = Map.of(PassageId.Place.SCENE, scenes,
                PassageId.Place.CONSEQUENCE, options, PassageId.Place.ENDING, endings);
        Map<String, String> paths = paths(scenario);
        Stream<String> passages = census.passages().entrySet().stream()
                .filter(told -> told.getValue() == 0 && !readsPromise(scenario, told.getKey()) && !Known.in(unseenOwners, told.getKey().place()).contains(told.getKey().owner()))
                .map(told -> JsonPath.item(Known.in(paths, told.getKey().place() + told.getKey().owner()), told.getKey().position()));
        Stream<String> aftermath = IntStream.range(0, census.aftermath().size()).filter(index -> census.aftermath().get(index) == 0)
                .mapToObj(index -> JsonPath.item("$.epilogue", index));
        return new NeverSeen(scenes, inSeenScenes, endings, Stream.concat(passages, aftermath).collect(Collectors.toSet()),
                never(census.flags()));
    }

    /** The census counts runs of somebody who promised nothing. */
    private static boolean readsPromise(Scenario scenario, PassageId id) {
        List<Passage> passages = switch (id.place()) {
            case SCENE -> scenario.scene(id.owner()).text();
            case CONSEQUENCE -> scenario.options().stream().filter(option -> option.id().equals(id.owner())).findFirst().orElseThrow().consequence();
            case ENDING -> scenario.ending(id.owner()).text();
        };
        return passages.get(id.position()).when().stream().flatMap(Condition::leaves).anyMatch(leaf -> leaf instanceof Condition.FlagSet set
                && scenario.promise().filter(promise -> promise.offers(set.flag())).isPresent());
    }

    private static Set<String> never(Map<String, Long> counts) {
        return counts.entrySet().stream().filter(count -> count.getValue() == 0).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** JSON paths of all lists of passages, by place and owner. */
    private static Map<String, String> paths(Scenario scenario) {
        Map<String, String> paths = new HashMap<>();
        for (int index = 0; index < scenario.scenes().size(); index++) {
            Scene scene = scenario.scenes().get(index);
            String path = JsonPath.item("$.scenes", index);
            paths.put(PassageId.Place.SCENE + scene.id(), path + ".text");
            addConsequences(scene.options(), path, paths);
        }
        for (int index = 0; index < scenario.endings().size(); index++) {
            paths.put(PassageId.Place.ENDING + scenario.endings().get(index).id(), JsonPath.item("$.endings", index) + ".text");
        }
        return paths;
    }

    private static void addConsequences(List<Option> options, String scene, Map<String, String> paths) {
        for (int index = 0; index < options.size(); index++) {
            paths.put(PassageId.Place.CONSEQUENCE + options.get(index).id(),
                    JsonPath.item(scene + ".decision.options", index) + ".consequence");
        }
    }
}
