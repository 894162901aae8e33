package org.balancingact.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A branching story with its context, scenes and endings.
 *
 * @param minutes       how long a run takes a reader
 * @param difficulty    1 (easy and short) to 3
 * @param setting       what a reader in another country or trade should know, such as the law that the story assumes
 * @param promise       what is asked before the first scene, and does not count
 * @param weeks         simulated weeks from start to end
 * @param epilogueWeeks weeks after the end in which nothing new is decided
 * @param start         milli-points of the indicators that do not begin at 50 points
 * @param rules         the rules that this scenario changes
 * @param scenes        in file order; play starts at the first
 * @param endings       tried in order; the last has no condition
 */
public record Scenario(String id, String version, String language, String title, String summary, String role, int minutes,
                       OptionalInt difficulty, List<String> briefing, List<String> setting, Optional<Promise> promise,
                       Optional<Cover> cover, List<CastMember> cast, int weeks, int epilogueWeeks, List<ContextChange> context, Map<Indicator, Integer> start, List<Shock> shocks,
                       Map<Rule, RuleChange> rules, List<Scene> scenes, List<Ending> endings, List<Aftermath> epilogue,
                       List<DebriefPoint> debrief) {
    /** Where an indicator begins that the scenario does not name, in milli-points. */
    public static final int USUAL_START = 50_000;
    public static final int MOST_DIFFICULT = 3;
    /** Of a scenario that does not say. */
    public static final int USUAL_DIFFICULTY = 2;

    public Scenario {
        Required.text(id, "id");
        Required.text(version, "version");
        Required.text(title, "title");
        Required.range(weeks, 1, 104, "weeks");
        Required.range(epilogueWeeks, 0, 52, "epilogueWeeks");
        difficulty.ifPresent(level -> Required.range(level, 1, MOST_DIFFICULT, "difficulty"));
        briefing = List.copyOf(briefing);
        setting = List.copyOf(setting);
        cast = List.copyOf(cast);
        context = List.copyOf(context);
        start = Map.copyOf(start);
        shocks = List.copyOf(shocks);
        rules = Map.copyOf(rules);
        scenes = List.copyOf(scenes);
        endings = List.copyOf(endings);
        epilogue = List.copyOf(epilogue);
        debrief = List.copyOf(debrief);
        Required.that(!scenes.isEmpty(), "a scenario needs a scene");
        Required.that(!endings.isEmpty() && endings.get(endings.size() - 1).when().isEmpty(), "the last ending has no condition");
    }

    /** Milli-points of every indicator in week 0. */
    public Map<Indicator, Integer> startLevels() {
        Map<Indicator, Integer> levels = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            levels.put(indicator, start.getOrDefault(indicator, USUAL_START));
        }
        return levels;
    }

    public int lastWeek() {
        return weeks + epilogueWeeks;
    }

    public Scene firstScene() {
        return scenes.get(0);
    }

    public Scene scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scene " + id));
    }

    /** In file order, as are the options. */
    public List<Decision> decisions() {
        return scenes.stream().flatMap(scene -> scene.decision().stream()).toList();
    }

    /** Of all scenes. */
    public List<Option> options() {
        return scenes.stream().flatMap(scene -> scene.options().stream()).toList();
    }

    public Ending ending(String id) {
        return endings.stream().filter(ending -> ending.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ending " + id));
    }

    public Optional<CastMember> castMember(String id) {
        return cast.stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
