package org.balancingact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balancingact.scenario.ContextChange;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.RuleChange;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the model teaches: each property of it that scenarios and debriefs rely on. */
class EngineBehaviourTest {
    private static final int[] SWINGING = {1000, -1000, 1000, -1000, -1000, 1000, 1000, -1000};
    private static final ContextChange TURBULENT = Sketch.context(400, 0, 0, 500);
    /** 12 of the 924 orders. */
    private static final int ORDERS_APART = 77;
    private static final Map<Rule, RuleChange> FROZEN = frozen();

    private static Map<Rule, RuleChange> frozen() {
        Map<Rule, RuleChange> rules = new EnumMap<>(Rule.class);
        Stream.of(Rule.values()).filter(rule -> rule != Rule.DRIFT)
                .forEach(rule -> rules.put(rule, new RuleChange(OptionalInt.empty(), false)));
        return rules;
    }

    private static Finish play(int weeks, int epilogue, ContextChange context, int decisions, int weeksBetween, IntFunction<Integer> demand,
                               IntFunction<Style> pick) {
        Scenario scenario = Sketch.scenario(weeks, epilogue, context, Sketch.row(decisions, weeksBetween, demand,
                (k, next) -> List.of(Sketch.option("o" + k, pick.apply(k), Craft.SOUND, next))));
        return Run.replay(scenario, 0, IntStream.range(0, decisions).mapToObj(k -> "o" + k).toList()).finish().orElseThrow();
    }

    private static long health(Levels levels) {
        return levels.index(Index.HEALTH);
    }

    private static Style asked(int demand) {
        return demand > 0 ? Style.LEADER : Style.MANAGER;
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void everyDefaultEffectHasABenefitAndACost(Dimension dimension) {
        for (Style style : Style.values()) {
            assertThat(DefaultEffects.of(style, dimension)).anyMatch(effect -> effect.amount() > 0).anyMatch(effect -> effect.amount() < 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void managingPaysSoonAndLeadingPaysLateWhereNeitherIsAskedFor(Dimension dimension) {
        assertThat(sumAfterOne(Style.MANAGER, dimension, 2)).isGreaterThan(sumAfterOne(Style.LEADER, dimension, 2));
        assertThat(sumAfterOne(Style.LEADER, dimension, 26)).isGreaterThan(sumAfterOne(Style.MANAGER, dimension, 26));
    }

    private static long sumAfterOne(Style style, Dimension dimension, int weeks) {
        Scene only = Sketch.decision("only", 0, dimension, 0,
                List.of(Sketch.option("o", style, Craft.SOUND, List.of(Route.always(Route.END)))));
        return Run.replay(Sketch.scenario(weeks, 0, TURBULENT, List.of(only)), 0, List.of("o")).finish().orElseThrow().end().sum();
    }

    @Test
    void neitherStyleIsTheBetterOneOverAllSurroundings() {
        double leader = 0;
        double manager = 0;
        int contexts = 0;
        for (int t = 0; t <= 1000; t += 500) {
            for (int u = 0; u <= 1000; u += 500) {
                for (int r = 0; r <= 1000; r += 500) {
                    for (int a = 0; a <= 1000; a += 500) {
                        ContextChange context = Sketch.context(t, u, r, a);
                        leader += health(play(26, 26, context, 12, 2, k -> SWINGING[k % 8], k -> Style.LEADER).outcome());
                        manager += health(play(26, 26, context, 12, 2, k -> SWINGING[k % 8], k -> Style.MANAGER).outcome());
                        contexts++;
                    }
                }
            }
        }
        assertThat(Math.abs(leader - manager) / contexts).isLessThanOrEqualTo(5_000);
    }

    /** Every order of six demands on each style, at the turbulence of a usual year; a part of them from calm to storm. */
    @Test
    void inAYearThatAsksForBothEquallyDoingWhatIsAskedBeatsEitherStyleByTenPoints() {
        List<List<Integer>> orders = evenDemands();
        for (int k = 0; k < orders.size(); k++) {
            assertAskedBeatsEitherStyle(orders.get(k), 400);
            assertAskedBeatsEitherStyle(orders.get(k), k % 11 * 100);
        }
    }

    private static void assertAskedBeatsEitherStyle(List<Integer> demands, int turbulence) {
        ContextChange context = Sketch.context(turbulence, 0, 0, 500);
        long asAsked = health(play(52, 0, context, 12, 4, demands::get, k -> asked(demands.get(k))).end());
        for (Style style : Style.values()) {
            assertThat(asAsked).as("%s in turbulence %s", demands, turbulence)
                    .isGreaterThanOrEqualTo(health(play(52, 0, context, 12, 4, demands::get, k -> style).end()) + 10_000);
        }
    }

    /** All 924 orders in which six decisions ask for leading and six for managing. */
    private static List<List<Integer>> evenDemands() {
        return IntStream.range(0, 1 << 12).filter(bits -> Integer.bitCount(bits) == 6)
                .mapToObj(bits -> IntStream.range(0, 12).mapToObj(k -> (bits >> k & 1) == 1 ? 1000 : -1000).toList()).toList();
    }

    @Test
    void anAuditIsBestManagedAndANewMarketBestLed() {
        for (Style style : Style.values()) {
            assertThat(play(13, 0, TURBULENT, 6, 2, k -> -1000, k -> Style.MANAGER).end().index(Index.MANAGEMENT)).isGreaterThanOrEqualTo(
                    play(13, 0, TURBULENT, 6, 2, k -> -1000, k -> k % 2 == 0 ? style : style.other()).end().index(Index.MANAGEMENT));
            assertThat(play(26, 0, TURBULENT, 12, 2, k -> 1000, k -> Style.LEADER).end().index(Index.LEADERSHIP)).isGreaterThanOrEqualTo(
                    play(26, 0, TURBULENT, 12, 2, k -> 1000, k -> k % 2 == 0 ? style : style.other()).end().index(Index.LEADERSHIP));
        }
    }

    /** The same mix at other moments, all 923 of them, for orders spread evenly over all; decision 7 has the count over all 852,852 pairs. */
    @Test
    void theSameMixWinsWithBetterTiming() {
        List<List<Integer>> orders = evenDemands();
        for (int k = 0; k < orders.size(); k += ORDERS_APART) {
            List<Integer> demands = orders.get(k);
            Map<Integer, Long> healths = healthsOfTheSameMix(demands);
            long asAsked = healths.remove(0);
            assertThat(healths).hasSize(923);
            healths.forEach((mistimed, health) -> assertThat(asAsked).as("%s with %s mistimed", demands, Integer.toBinaryString(mistimed))
                    .isGreaterThan(health));
        }
    }

    /** Health on balance of every play with six picks of each style, by the bits of the decisions at which it does not what is asked. */
    private static Map<Integer, Long> healthsOfTheSameMix(List<Integer> demands) {
        Map<Integer, Long> healths = new HashMap<>();
        Scenario scenario = Sketch.scenario(26, 26, TURBULENT, Sketch.row(12, 2, demands::get, (k, next) -> List.of(
                Sketch.option("leader" + k, Style.LEADER, Craft.SOUND, next), Sketch.option("manager" + k, Style.MANAGER, Craft.SOUND, next))));
        playTheMix(Run.start(scenario, 0), demands, 0, 0, healths);
        return healths;
    }

    private static void playTheMix(Run run, List<Integer> demands, int led, int mistimed, Map<Integer, Long> healths) {
        if (run.isOver()) {
            healths.put(mistimed, health(run.finish().orElseThrow().outcome()));
            return;
        }
        int at = run.choices().size();
        boolean leadingAsked = demands.get(at) > 0;
        if (led < 6) {
            playTheMix(run.choose("leader" + at), demands, led + 1, leadingAsked ? mistimed : mistimed | 1 << at, healths);
        }
        if (at - led < 6) {
            playTheMix(run.choose("manager" + at), demands, led, leadingAsked ? mistimed | 1 << at : mistimed, healths);
        }
    }

    /** In each of 104 weeks, over 125 surroundings. */
    @Test
    void doingNothingFromFiftyLowersHealth() {
        for (int turbulence = 0; turbulence <= 1000; turbulence += 250) {
            for (int crisis = 0; crisis <= 1000; crisis += 250) {
                for (int remoteness = 0; remoteness <= 1000; remoteness += 250) {
                    Scenario idle = Sketch.scenario(104, 0, Sketch.context(turbulence, crisis, remoteness, 500),
                            List.of(Sketch.interlude("idle", 0, List.of(Route.always(Route.END)))));
                    List<Levels> weeks = Run.start(idle, 0).history();
                    assertThat(weeks).hasSize(105);
                    assertThat(weeks.subList(1, weeks.size())).allMatch(levels -> health(levels) < 50_000);
                }
            }
        }
    }

    /** Where drift took away what the first one added, the second finds the same level and adds the same. */
    @ParameterizedTest
    @EnumSource(Indicator.class)
    void aboveSixtyARepeatAddsLessWhereTheFirstLeftTheLevelHigher(Indicator indicator) {
        int met = 0;
        for (int start = 60_000; start <= 90_000; start += 1_000) {
            for (int amount = 4_000; amount <= 15_000; amount += 500) {
                Run run = Run.replay(frozenScenario(Map.of(indicator, start), 2, 2, amount, indicator, 0, 1), 0, List.of("o0", "o1"));
                if (run.history().get(1).get(indicator) > start + 100) {
                    assertThat(landed(run, "o1")).as("%s from %s", amount, start).isLessThan(landed(run, "o0"));
                    met++;
                }
            }
        }
        assertThat(met).isGreaterThan(500);
    }

    private static long landed(Run run, String option) {
        return run.ledger().stream().filter(row -> row.cause() instanceof Cause.Chosen chosen && chosen.option().equals(option))
                .mapToLong(LedgerRow::amount).sum();
    }

    @Property(tries = 400, seed = "1")
    void aLargerBenefitNeverLowersItsOwnIndicatorWhereRulesAreFrozen(
            @ForAll Indicator indicator, @ForAll @IntRange(max = 100_000) int start, @ForAll @IntRange(min = 1, max = 14_999) int amount,
            @ForAll @IntRange(max = 8) int delay, @ForAll @IntRange(min = 1, max = 8) int over, @ForAll @IntRange(min = 1, max = 26) int weeks) {
        long less = end(frozenScenario(Map.of(indicator, start), 1, weeks, amount, indicator, delay, over), indicator);
        long more = end(frozenScenario(Map.of(indicator, start), 1, weeks, amount + 1, indicator, delay, over), indicator);
        assertThat(more).isGreaterThanOrEqualTo(less);
    }

    private static long end(Scenario scenario, Indicator indicator) {
        return Run.replay(scenario, 0, List.of("o0")).finish().orElseThrow().end().get(indicator);
    }

    /** One effect, repeated each week, and no rule but drift. */
    private static Scenario frozenScenario(Map<Indicator, Integer> start, int decisions, int weeks, int amount, Indicator indicator,
                                           int delay, int over) {
        Effects effects = new Effects(Effects.Mode.REPLACE, List.of(new Effect(indicator, amount, delay, over, "it", false)), Set.of());
        return frozenScenario(start, weeks, Sketch.row(decisions, 1, k -> 0, (k, next) -> List.of(
                Sketch.option("o" + k, Style.LEADER, Craft.SOUND, Optional.empty(), effects, Set.of(), next))));
    }

    private static Scenario frozenScenario(Map<Indicator, Integer> start, int weeks, List<Scene> scenes) {
        return Sketch.scenario(weeks, 0, List.of(Sketch.context(500, 500, 500, 500)), start, List.of(), FROZEN, scenes,
                List.of(Sketch.ending("the-end", Optional.empty())), List.of());
    }

    /** In each of 40 weeks. */
    @ParameterizedTest
    @EnumSource(Dimension.class)
    void betterCraftNeverLowersAnIndicatorWhereRulesAreFrozen(Dimension dimension) {
        for (Style style : Style.values()) {
            for (int demand = -1000; demand <= 1000; demand += 500) {
                for (int start = 10_000; start <= 90_000; start += 10_000) {
                    assertBetterCraftIsNeverLower(style, dimension, demand, start);
                }
            }
        }
    }

    private static void assertBetterCraftIsNeverLower(Style style, Dimension dimension, int demand, int start) {
        Map<Indicator, Integer> levels = new EnumMap<>(Indicator.class);
        Stream.of(Indicator.values()).forEach(indicator -> levels.put(indicator, start));
        List<Route> end = List.of(Route.always(Route.END));
        Scenario scenario = frozenScenario(levels, 40, List.of(Sketch.decision("only", 0, dimension, demand, List.of(
                Sketch.option("sound", style, Craft.SOUND, end), Sketch.option("poor", style, Craft.POOR, end)))));
        List<Levels> sound = Run.replay(scenario, 0, List.of("sound")).history();
        List<Levels> poor = Run.replay(scenario, 0, List.of("poor")).history();
        for (int week = 0; week < sound.size(); week++) {
            for (Indicator indicator : Indicator.values()) {
                assertThat(sound.get(week).get(indicator)).as("%s in week %s", indicator, week)
                        .isGreaterThanOrEqualTo(poor.get(week).get(indicator));
            }
        }
    }

    /** A moment answered badly is not answered: neither more nor less than where it asks for nothing, to the last row. */
    @ParameterizedTest
    @EnumSource(Dimension.class)
    void aPoorOptionDoesTheSameAtFullFitAsAtNone(Dimension dimension) {
        for (Style style : Style.values()) {
            int fitting = style == Style.LEADER ? 1000 : -1000;
            List<LedgerRow> atNone = ledger(style, Craft.POOR, dimension, 0);
            assertThat(ledger(style, Craft.POOR, dimension, fitting)).isEqualTo(atNone);
            assertThat(ledger(style, Craft.POOR, dimension, fitting / 2)).isEqualTo(atNone);
            assertThat(ledger(style, Craft.POOR, dimension, -fitting)).isNotEqualTo(atNone);
            assertThat(ledger(style, Craft.SOUND, dimension, fitting)).isNotEqualTo(ledger(style, Craft.SOUND, dimension, 0));
        }
    }

    private static List<LedgerRow> ledger(Style style, Craft craft, Dimension dimension, int demand) {
        Scene only = Sketch.decision("only", 0, dimension, demand, List.of(Sketch.option("o", style, craft, List.of(Route.always(Route.END)))));
        return Run.replay(Sketch.scenario(26, 0, TURBULENT, List.of(only)), 0, List.of("o")).ledger();
    }

    @Test
    void whereNoGapIsBeyondItsToleranceOnlyDriftIsAtWork() {
        Scenario calm = Sketch.scenario(1, 0, Sketch.context(0, 0, 0, 500),
                List.of(Sketch.interlude("calm", 0, List.of(Route.always(Route.END)))));
        assertThat(Run.start(calm, 0).ledger()).isNotEmpty()
                .allMatch(row -> row.cause() instanceof Cause.Ruled ruled && ruled.rule() == Rule.DRIFT);
    }
}
