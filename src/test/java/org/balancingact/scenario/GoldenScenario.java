package org.balancingact.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The scenario of the engine's golden vectors: 12 decisions every second week, a sound option of each style in each. */
public final class GoldenScenario {
    private static final int[] DEMANDS = {1, -1, 1, -1, -1, 1, 1, -1};

    private GoldenScenario() {}

    public static Scenario create() {
        return create(26, 0);
    }

    public static Scenario create(int weeks, int epilogueWeeks) {
        List<Scene> scenes = IntStream.range(0, 12).mapToObj(GoldenScenario::scene).toList();
        ContextChange context = new ContextChange(0, OptionalInt.of(400), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        return new Scenario("golden", "1.0.0", "en", "Golden", "A line.", "Lead", 20, OptionalInt.empty(), List.of("Begin."), List.of(),
                Optional.empty(), Optional.empty(), List.of(),
                weeks, epilogueWeeks, List.of(context), Map.of(), List.of(new Shock(9, Indicator.BUDGET, -5_000, "resin price rise")),
                Map.of(), scenes, List.of(new Ending("end-of-it", "The end", Optional.empty(), Optional.empty(), Backdrop.OPEN,
                        Optional.empty(), List.of(Passage.always("Over.")))),
                List.of(), List.of());
    }

    /** Id of the option of the style at the decision, counted from 0. */
    public static String option(int decision, Style style) {
        return style.id() + "-" + decision;
    }

    public static int demand(int decision) {
        return DEMANDS[decision % DEMANDS.length];
    }

    private static Scene scene(int number) {
        Dimension dimension = Dimension.values()[number % 4];
        List<Option> options = List.of(sound(number, Style.LEADER), sound(number, Style.MANAGER));
        Decision decision = new Decision(dimension, 1000 * demand(number), List.of(Reason.always("Because.")), Optional.empty(), Optional.empty(), List.of(), false, options);
        return new Scene("scene-" + number, 2 * number, "Scene " + number, Optional.empty(), Backdrop.OPEN, List.of(),
                List.of(Passage.always("Text.")), Optional.of(decision), List.of(), Facilitator.NONE);
    }

    private static Option sound(int number, Style style) {
        String next = number < 11 ? "scene-" + (number + 1) : Route.END;
        return new Option(option(number, style), style, Craft.SOUND, Tone.KIND, false, "Do it the way of a " + style.id() + ".",
                Optional.of("Did it, " + style.id()), Optional.empty(), Optional.empty(), Optional.empty(), List.of(Passage.always("It is done.")),
                Effects.DEFAULT, Map.of(), Set.of(), List.of(Route.always(next)));
    }
}
