package org.balancingact.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A whole branching scenario out of a seed, with everything that the format allows: changing context, shocks, changed rules,
 * authored effects, conditions of every kind, hidden options, flags, interludes, text variants, epilogues. Layers of scenes follow
 * each other by week; a route leads to any scene of a later layer, or to the end.
 */
public final class RandomScenario {
    private static final int FLAGS = 4;

    private final SplittableRandom random;
    private final int layers;
    private final int weeks;
    private final int epilogueWeeks;
    private final List<String> optionIds = new ArrayList<>();

    private RandomScenario(long seed, int layers) {
        this.random = new SplittableRandom(seed);
        this.layers = layers;
        this.weeks = random.nextInt(1, 105);
        this.epilogueWeeks = random.nextInt(0, 53);
    }

    /** @param layers how many scenes a run meets at most */
    public static Scenario of(long seed, int layers) {
        return new RandomScenario(seed, layers).create();
    }

    private Scenario create() {
        List<List<Scene>> byLayer = new ArrayList<>();
        int[] week = random.ints(layers, 0, weeks).sorted().toArray();
        int[] width = IntStream.range(0, layers).map(layer -> layer == 0 ? 1 : random.nextInt(1, 4)).toArray();
        for (int layer = 0; layer < layers; layer++) {
            byLayer.add(scenes(layer, week[layer], width));
        }
        return Sketch.scenario(weeks, epilogueWeeks, context(), start(), shocks(), rules(),
                byLayer.stream().flatMap(List::stream).toList(), endings(), aftermath());
    }

    private List<Scene> scenes(int layer, int week, int[] width) {
        return IntStream.range(0, width[layer]).mapToObj(k -> scene(layer, k, week, width)).toList();
    }

    private Scene scene(int layer, int number, int week, int[] width) {
        String id = "scene-" + layer + "-" + number;
        List<Passage> text = List.of(Passage.always("Text."), new Passage(sometimes(0.5), new StoryPart.Prose("Perhaps.")));
        if (layer > 0 && random.nextInt(5) == 0) {
            return Sketch.interlude(id, week, text, routes(layer, width));
        }
        List<Option> options = new ArrayList<>();
        for (int k = random.nextInt(2, 6); k > 0; k--) {
            options.add(option(id + "-" + options.size(), options.size(), routes(layer, width)));
        }
        options.forEach(option -> optionIds.add(option.id()));
        return Sketch.decision(id, week, one(Dimension.values()), random.nextInt(-1000, 1001), text, options);
    }

    /** The first two options of a decision are of each style and always offered. */
    private Option option(String id, int number, List<Route> next) {
        Style style = number < 2 ? Style.values()[number] : one(Style.values());
        Set<String> sets = random.nextInt(2) == 0 ? Set.of(flag()) : Set.of();
        return Sketch.option(id, style, one(Craft.values()), number < 2 ? Optional.empty() : sometimes(0.5), effects(), people(), sets, next);
    }

    private Map<String, Integer> people() {
        return random.nextBoolean() ? Map.of() : Map.of(one(Sketch.PEOPLE), random.nextBoolean() ? random.nextInt(1, 3) : -random.nextInt(1, 3));
    }

    private Standing.Bounds standing() {
        int middle = random.nextInt(-1, 3);
        return random.nextBoolean() ? new Standing.Bounds(OptionalInt.of(middle), OptionalInt.empty())
                : new Standing.Bounds(OptionalInt.empty(), OptionalInt.of(middle));
    }

    private List<Route> routes(int layer, int[] width) {
        List<Route> routes = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            routes.add(new Route(Optional.of(condition(2)), target(layer, width)));
        }
        routes.add(Route.always(target(layer, width)));
        return routes;
    }

    private String target(int layer, int[] width) {
        int later = layer + 1 + (random.nextInt(6) == 0 ? 1 : 0);
        return later >= layers ? Route.END : "scene-" + later + "-" + random.nextInt(width[later]);
    }

    private Effects effects() {
        Effects.Mode mode = one(Effects.Mode.values());
        if (mode == Effects.Mode.DEFAULT) {
            return Effects.DEFAULT;
        }
        Set<Indicator> without = mode == Effects.Mode.INSTEAD && random.nextBoolean() ? Set.of(one(Indicator.values())) : Set.of();
        return new Effects(mode, IntStream.range(0, random.nextInt(0, 4)).mapToObj(this::effect).toList(), without);
    }

    private Effect effect(int number) {
        int over = random.nextInt(1, 13);
        return new Effect(one(Indicator.values()), amount(), random.nextInt(0, 53 - over), over, "effect " + number, random.nextBoolean());
    }

    private int amount() {
        int size = random.nextInt(1, 15_001);
        return random.nextBoolean() ? size : -size;
    }

    private Optional<Condition> sometimes(double likelihood) {
        return random.nextDouble() < likelihood ? Optional.of(condition(2)) : Optional.empty();
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 -> optionIds.isEmpty() ? new Condition.FlagSet(flag()) : new Condition.Chose(optionIds.get(random.nextInt(optionIds.size())));
            case 1 -> new Condition.FlagSet(flag());
            case 2 -> new Condition.IndicatorWithin(one(Indicator.values()), bounds());
            case 3 -> new Condition.IndexWithin(one(Index.values()), bounds());
            case 4 -> new Condition.PersonWithin(one(Sketch.PEOPLE), standing());
            case 5 -> new Condition.Not(condition(depth - 1));
            case 6 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
            case 7 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.IndicatorWithin(one(Indicator.values()), bounds());
        };
    }

    private Condition.Bounds bounds() {
        int middle = random.nextInt(40_000, 60_001);
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.Bounds(OptionalInt.of(middle), OptionalInt.empty());
            case 1 -> new Condition.Bounds(OptionalInt.empty(), OptionalInt.of(middle));
            default -> new Condition.Bounds(OptionalInt.of(middle - 5_000), OptionalInt.of(middle + 5_000));
        };
    }

    private List<ContextChange> context() {
        return random.ints(random.nextInt(0, 4), 0, weeks).sorted()
                .mapToObj(week -> new ContextChange(week, perhaps(), perhaps(), perhaps(), perhaps())).toList();
    }

    private OptionalInt perhaps() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(0, 1001)) : OptionalInt.empty();
    }

    private Map<Indicator, Integer> start() {
        Map<Indicator, Integer> start = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            if (random.nextInt(3) == 0) {
                start.put(indicator, random.nextInt(20_000, 80_001));
            }
        }
        return start;
    }

    private List<Shock> shocks() {
        return IntStream.range(0, random.nextInt(0, 4))
                .mapToObj(k -> new Shock(random.nextInt(0, weeks + epilogueWeeks), one(Indicator.values()), amount(), "shock " + k)).toList();
    }

    private Map<Rule, RuleChange> rules() {
        Map<Rule, RuleChange> rules = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            if (rule != Rule.DRIFT && random.nextInt(5) == 0) {
                OptionalInt gain = random.nextBoolean() ? OptionalInt.of(random.nextInt(0, 201)) : OptionalInt.empty();
                rules.put(rule, new RuleChange(gain, random.nextInt(3) > 0));
            }
        }
        return rules;
    }

    private List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        for (int k = random.nextInt(0, 5); k > 0; k--) {
            List<Passage> text = List.of(Passage.always("Over."), new Passage(sometimes(0.5), new StoryPart.Prose("Perhaps.")));
            endings.add(Sketch.ending("ending-" + endings.size(), Optional.of(condition(2)), text));
        }
        endings.add(Sketch.ending("last", Optional.empty()));
        return endings;
    }

    private List<Aftermath> aftermath() {
        return IntStream.range(0, epilogueWeeks == 0 ? 0 : random.nextInt(0, 3))
                .mapToObj(k -> new Aftermath(weeks + random.nextInt(1, epilogueWeeks + 1), sometimes(0.7), "Later " + k + ".")).toList();
    }

    private String flag() {
        return "flag-" + random.nextInt(FLAGS);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
