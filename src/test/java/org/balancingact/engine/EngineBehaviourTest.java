package org.balancingact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
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

    @Property(tries = 40)
    void inAYearThatAsksForBothEquallyDoingWhatIsAskedBeatsEitherStyleByTenPoints(
            @ForAll long seed, @ForAll @IntRange(max = 1000) int turbulence) {
        List<Integer> demands = evenDemands(seed);
        ContextChange context = Sketch.context(turbulence, 0, 0, 500);
        long asAsked = health(play(52, 0, context, 12, 4, demands::get, k -> asked(demands.get(k))).end());
        for (Style style : Style.values()) {
            assertThat(asAsked).isGreaterThanOrEqualTo(health(play(52, 0, context, 12, 4, demands::get, k -> style).end()) + 10_000);
        }
    }

    private static List<Integer> evenDemands(long seed) {
        List<Integer> demands = new ArrayList<>(IntStream.range(0, 12).mapToObj(k -> k < 6 ? 1000 : -1000).toList());
        Collections.shuffle(demands, new Random(seed));
        return demands;
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

    @Property(tries = 60)
    void theSameMixWinsWithBetterTiming(@ForAll long seed, @ForAll long otherSeed) {
        List<Integer> demands = evenDemands(seed);
        List<Integer> mistimed = evenDemands(otherSeed);
        long asAsked = health(play(26, 26, TURBULENT, 12, 2, demands::get, k -> asked(demands.get(k))).outcome());
        long other = health(play(26, 26, TURBULENT, 12, 2, demands::get, k -> asked(mistimed.get(k))).outcome());
        assertThat(asAsked).isGreaterThanOrEqualTo(other);
    }

    @Property(tries = 60)
    void doingNothingFromFiftyLowersHealth(@ForAll @IntRange(min = 1, max = 104) int weeks, @ForAll @IntRange(max = 1000) int turbulence,
                                           @ForAll @IntRange(max = 1000) int crisis, @ForAll @IntRange(max = 1000) int remoteness) {
        Scenario idle = Sketch.scenario(weeks, 0, Sketch.context(turbulence, crisis, remoteness, 500),
                List.of(Sketch.interlude("idle", 0, List.of(Route.always(Route.END)))));
        assertThat(health(Run.start(idle, 0).finish().orElseThrow().end())).isLessThan(50_000);
    }

    /** Where drift took away what the first one added, the second finds the same level and adds the same. */
    @Property(tries = 200)
    void aboveSixtyARepeatAddsLessWhereTheFirstLeftTheLevelHigher(@ForAll Indicator indicator, @ForAll @IntRange(min = 60_000, max = 90_000) int start,
                                  @ForAll @IntRange(min = 4_000, max = 15_000) int amount) {
        Run run = Run.replay(frozenScenario(Map.of(indicator, start), 2, 2, amount, indicator, 0, 1), 0, List.of("o0", "o1"));
        Assume.that(run.history().get(1).get(indicator) > start + 100);
        assertThat(landed(run, "o1")).isLessThan(landed(run, "o0"));
    }

    private static long landed(Run run, String option) {
        return run.ledger().stream().filter(row -> row.cause() instanceof Cause.Chosen chosen && chosen.option().equals(option))
                .mapToLong(LedgerRow::amount).sum();
    }

    @Property(tries = 200)
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
        Effects effects = new Effects(Effects.Mode.REPLACE, List.of(new Effect(indicator, amount, delay, over, "it", false)));
        return frozenScenario(start, weeks, Sketch.row(decisions, 1, k -> 0, (k, next) -> List.of(
                Sketch.option("o" + k, Style.LEADER, Craft.SOUND, Optional.empty(), effects, Set.of(), next))));
    }

    private static Scenario frozenScenario(Map<Indicator, Integer> start, int weeks, List<Scene> scenes) {
        return Sketch.scenario(weeks, 0, List.of(Sketch.context(500, 500, 500, 500)), start, List.of(), FROZEN, scenes,
                List.of(Sketch.ending("the-end", Optional.empty())), List.of());
    }

    @Property(tries = 200)
    void betterCraftNeverLowersAnIndicatorWhereRulesAreFrozen(
            @ForAll Style style, @ForAll Dimension dimension, @ForAll @IntRange(min = -1000, max = 1000) int demand,
            @ForAll @IntRange(min = 10_000, max = 90_000) int start, @ForAll @IntRange(min = 1, max = 40) int weeks) {
        Map<Indicator, Integer> levels = new EnumMap<>(Indicator.class);
        Stream.of(Indicator.values()).forEach(indicator -> levels.put(indicator, start));
        List<Route> end = List.of(Route.always(Route.END));
        Scenario scenario = frozenScenario(levels, weeks, List.of(Sketch.decision("only", 0, dimension, demand, List.of(
                Sketch.option("sound", style, Craft.SOUND, end), Sketch.option("poor", style, Craft.POOR, end)))));
        Levels sound = Run.replay(scenario, 0, List.of("sound")).finish().orElseThrow().end();
        Levels poor = Run.replay(scenario, 0, List.of("poor")).finish().orElseThrow().end();
        assertThat(Indicator.values()).allMatch(indicator -> sound.get(indicator) >= poor.get(indicator));
    }

    @Test
    void whereNoGapIsBeyondItsToleranceOnlyDriftIsAtWork() {
        Scenario calm = Sketch.scenario(1, 0, Sketch.context(0, 0, 0, 500),
                List.of(Sketch.interlude("calm", 0, List.of(Route.always(Route.END)))));
        assertThat(Run.start(calm, 0).ledger()).isNotEmpty()
                .allMatch(row -> row.cause() instanceof Cause.Ruled ruled && ruled.rule() == Rule.DRIFT);
    }
}
