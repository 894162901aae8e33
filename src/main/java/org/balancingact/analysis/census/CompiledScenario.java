package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.balancingact.engine.Context;
import org.balancingact.engine.OptionEffects;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Style;

/** A scenario made ready for counting: numbers in place of ids, and everything worked out that is the same in every run. */
final class CompiledScenario {
    private final Scenario scenario;
    private final Predicate<Option> picked;
    private final FactBits bits;
    private final Map<String, Integer> sceneNumbers = new LinkedHashMap<>();
    private final List<CompiledScene> scenes = new ArrayList<>();
    private final List<CompiledOption> options = new ArrayList<>();
    private final List<RouteId> routes = new ArrayList<>();
    private final List<WeekRules> rules;
    private final List<LaneCondition> endings;
    private final List<List<LaneCondition>> endingTexts;
    private final List<LaneCondition> aftermath;

    CompiledScenario(Scenario scenario) {
        this(scenario, option -> true);
    }

    /** @param picked which options anybody picks; the others are offered to nobody */
    CompiledScenario(Scenario scenario, Predicate<Option> picked) {
        this.scenario = scenario;
        this.picked = picked;
        this.bits = new FactBits(scenario);
        scenario.scenes().forEach(scene -> sceneNumbers.put(scene.id(), sceneNumbers.size()));
        scenario.scenes().forEach(scene -> scenes.add(compile(scene)));
        rules = IntStream.range(0, scenario.lastWeek()).mapToObj(week -> new WeekRules(scenario, week)).toList();
        endings = scenario.endings().stream().map(ending -> compile(ending.when())).toList();
        endingTexts = scenario.endings().stream().map(ending -> compile(ending.text())).toList();
        aftermath = scenario.epilogue().stream().map(entry -> compile(entry.when())).toList();
    }

    private CompiledScene compile(Scene scene) {
        List<CompiledOption> offered = scene.decision().map(decision -> decision.options().stream()
                .map(option -> compile(option, decision, Context.of(scenario, scene.week()))).toList()).orElse(List.of());
        return new CompiledScene(Known.in(sceneNumbers, scene.id()), scene.week(), compile(scene.text()), offered,
                compile(scene.id(), scene.next()));
    }

    private CompiledOption compile(Option option, Decision decision, Context context) {
        CompiledOption compiled = new CompiledOption(option, options.size(), (byte) (option.style() == Style.LEADER ? 1 : 2),
                picked.test(option) ? compile(option.requires()) : LaneCondition.NEVER, bits.setBy(option), option.sets().stream().mapToInt(bits::ofFlag).toArray(),
                OptionEffects.of(decision, option).stream().map(effect -> CompiledEffect.of(effect, option, decision, context)).toList(),
                compile(option.consequence()), compile(option.id(), option.next()));
        options.add(compiled);
        return compiled;
    }

    private List<CompiledRoute> compile(String source, List<Route> list) {
        List<CompiledRoute> compiled = new ArrayList<>();
        for (Route route : list) {
            int target = route.ends() ? CompiledRoute.END : sceneNumbers.get(route.to());
            compiled.add(new CompiledRoute(routes.size(), compile(route.when()), target));
            routes.add(new RouteId(source, compiled.size() - 1, route.to()));
        }
        return compiled;
    }

    private List<LaneCondition> compile(List<Passage> passages) {
        return passages.stream().map(passage -> compile(passage.when())).toList();
    }

    private LaneCondition compile(Optional<Condition> when) {
        return when.map(condition -> LaneCondition.of(condition, bits)).orElse(LaneCondition.ALWAYS);
    }

    Scenario scenario() {
        return scenario;
    }

    double start(int indicator) {
        return Known.in(scenario.startLevels(), LaneRows.indicator(indicator));
    }

    int weeks() {
        return scenario.weeks();
    }

    /** Weeks from the start to the end of the epilogue. */
    int weekCount() {
        return scenario.lastWeek();
    }

    WeekRules rules(int week) {
        return rules.get(week);
    }

    int factWords() {
        return bits.words();
    }

    CompiledScene scene(int index) {
        return scenes.get(index);
    }

    List<CompiledScene> scenes() {
        return scenes;
    }

    List<CompiledOption> options() {
        return options;
    }

    List<RouteId> routes() {
        return routes;
    }

    List<String> flags() {
        return List.copyOf(bits.flags());
    }

    List<LaneCondition> endings() {
        return endings;
    }

    List<LaneCondition> endingText(int ending) {
        return endingTexts.get(ending);
    }

    List<LaneCondition> aftermath() {
        return aftermath;
    }
}
