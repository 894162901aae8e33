package org.balancingact.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Builds scenarios for tests out of what matters to the engine; titles and texts are filled in. */
public final class Sketch {
    static final String[] PEOPLE = {"ada", "ben"};

    private Sketch() {}

    /** A scenario with one ending, no shock and everything at its usual start. */
    public static Scenario scenario(int weeks, int epilogueWeeks, ContextChange context, List<Scene> scenes) {
        return scenario(weeks, epilogueWeeks, List.of(context), Map.of(), List.of(), Map.of(), scenes,
                List.of(ending("the-end", Optional.empty())), List.of());
    }

    public static Scenario scenario(int weeks, int epilogueWeeks, List<ContextChange> context, Map<Indicator, Integer> start,
                                    List<Shock> shocks, Map<Rule, RuleChange> rules, List<Scene> scenes, List<Ending> endings,
                                    List<Aftermath> epilogue) {
        return new Scenario("sketch", "1.0.0", "en", "Sketch", "A line.", "Lead", 20, OptionalInt.empty(), List.of("Begin."), List.of(),
                Optional.empty(), Optional.empty(), Arrays.stream(PEOPLE).map(id -> new CastMember(id, id, "Somebody", Optional.empty())).toList(),
                weeks, epilogueWeeks, context, start, shocks, rules, scenes, endings, epilogue, List.of());
    }

    /**
     * Decisions in a row, every so many weeks from week 0, their dimensions cycling in table order.
     *
     * @param demand  of the decision with a number, in thousandths
     * @param options of the decision with a number; their next is given as the second argument
     */
    public static List<Scene> row(int decisions, int weeksBetween, IntFunction<Integer> demand, OptionsOfDecision options) {
        return IntStream.range(0, decisions).mapToObj(number -> {
            String next = number < decisions - 1 ? "scene-" + (number + 1) : Route.END;
            return decision("scene-" + number, weeksBetween * number, Dimension.values()[number % 4], demand.apply(number),
                    options.of(number, List.of(Route.always(next))));
        }).toList();
    }

    /** The options of a decision in a row. */
    public interface OptionsOfDecision {
        List<Option> of(int number, List<Route> next);
    }

    public static ContextChange context(int turbulence, int crisis, int remoteness, int authority) {
        return new ContextChange(0, OptionalInt.of(turbulence), OptionalInt.of(crisis), OptionalInt.of(remoteness),
                OptionalInt.of(authority));
    }

    public static Scene decision(String id, int week, Dimension dimension, int demand, List<Option> options) {
        return decision(id, week, dimension, demand, List.of(Passage.always("Text.")), options);
    }

    public static Scene interlude(String id, int week, List<Route> next) {
        return interlude(id, week, List.of(Passage.always("Text.")), next);
    }

    static Scene decision(String id, int week, Dimension dimension, int demand, List<Passage> text, List<Option> options) {
        Decision decision = new Decision(dimension, demand, List.of(Reason.always("Because.")), Optional.empty(), Optional.empty(), List.of(), false, options);
        return scene(id, week, text, Optional.of(decision), List.of());
    }

    static Scene interlude(String id, int week, List<Passage> text, List<Route> next) {
        return scene(id, week, text, Optional.empty(), next);
    }

    private static Scene scene(String id, int week, List<Passage> text, Optional<Decision> decision, List<Route> next) {
        return new Scene(id, week, id, Optional.empty(), Backdrop.OPEN, List.of(), text, decision, next, Facilitator.NONE);
    }

    public static Option option(String id, Style style, Craft craft, List<Route> next) {
        return option(id, style, craft, Optional.empty(), Effects.DEFAULT, Set.of(), next);
    }

    public static Option option(String id, Style style, Craft craft, Optional<Condition> requires, Effects effects, Set<String> sets,
                                List<Route> next) {
        return option(id, style, craft, requires, effects, Map.of(), sets, next);
    }

    static Option option(String id, Style style, Craft craft, Optional<Condition> requires, Effects effects, Map<String, Integer> people,
                         Set<String> sets, List<Route> next) {
        return new Option(id, style, craft, Tone.KIND, false, "Do it.", Optional.empty(), Optional.of("A note."),
                Optional.empty(), requires, List.of(Passage.always("It is done.")), effects, people, sets, next);
    }

    public static Ending ending(String id, Optional<Condition> when) {
        return ending(id, when, List.of(Passage.always("Over.")));
    }

    static Ending ending(String id, Optional<Condition> when, List<Passage> text) {
        return new Ending(id, id, Optional.empty(), Optional.empty(), Backdrop.OPEN, when, text);
    }
}
