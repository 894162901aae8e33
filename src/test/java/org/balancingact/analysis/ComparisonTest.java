package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final int PAIRS = 20;
    private static final int RANDOM_SCENARIOS = 25;

    @Test
    void aRunIsTheSameAsItself() {
        pairs((run, other) -> {
            Comparison itself = Comparison.of(CountedRun.of(run), CountedRun.of(run));
            assertThat(itself.moments()).hasSameSizeAs(run.choices()).allMatch(ComparedMoment::isSame);
            assertThat(itself.parting()).isEmpty();
            assertThat(itself.changesEnding()).isFalse();
            assertThat(itself.difference()).isZero();
        });
    }

    @Test
    void swappedSidesMirror() {
        pairs((run, other) -> {
            Comparison comparison = Comparison.of(CountedRun.of(run), CountedRun.of(other));
            assertThat(Comparison.of(CountedRun.of(other), CountedRun.of(run))).isEqualTo(new Comparison(comparison.second(),
                    comparison.first(), comparison.moments().stream().map(moment -> new ComparedMoment(moment.second(), moment.first())).toList()));
        });
    }

    @Test
    void eachSideMeetsAllOfItsDecisionsInItsOwnOrderAndSharedScenesStandTogether() {
        pairs((run, other) -> {
            Comparison comparison = Comparison.of(CountedRun.of(run), CountedRun.of(other));
            assertThat(choices(comparison, ComparedMoment::first)).isEqualTo(run.choices());
            assertThat(choices(comparison, ComparedMoment::second)).isEqualTo(other.choices());
            assertThat(comparison.moments().stream().map(moment -> moment.scene().id())).doesNotHaveDuplicates();
            assertThat(comparison.moments().stream().map(moment -> moment.scene().week())).isSorted();
        });
    }

    @Test
    void linesAreEqualUpToTheWeekInWhichTheRunsPart() {
        pairs((run, other) -> {
            Comparison comparison = Comparison.of(CountedRun.of(run), CountedRun.of(other));
            int week = comparison.parting().map(moment -> moment.scene().week()).orElse(run.scenario().lastWeek());
            assertThat(other.history().subList(0, week + 1)).isEqualTo(run.history().subList(0, week + 1));
        });
    }

    @Test
    void aWhatIfIsTheComparisonOfTheRunWithItsSwappedRun() {
        pairs((run, other) -> run.choices().forEach(choice -> WhatIf.otherStyle(run, choice.number()).ifPresent(whatIf -> {
            Comparison comparison = whatIf.comparison();
            assertThat(comparison.parting().orElseThrow().scene()).isEqualTo(choice.scene());
            assertThat(whatIf.difference()).isEqualTo(Stream.of(Indicator.values()).mapToLong(indicator -> Math.abs(
                    whatIf.swapped().finish().orElseThrow().outcome().get(indicator)
                            - run.finish().orElseThrow().outcome().get(indicator))).sum());
            assertThat(whatIf.changesEnding()).isEqualTo(
                    !whatIf.swapped().finish().orElseThrow().ending().equals(run.finish().orElseThrow().ending()));
        })));
    }

    @Test
    void countsGoByFirstPicksAndSamenessByThePicksThatStand() {
        Run run = new Sampler(shipped().get(0), 5).next();
        List<String> firstPicks = new ArrayList<>(run.optionIds());
        Choice choice = run.choices().get(0);
        firstPicks.set(0, choice.offered().stream().filter(option -> option.style() != choice.option().style()).findFirst().orElseThrow().id());
        Comparison comparison = Comparison.of(CountedRun.of(run, firstPicks), CountedRun.of(run));
        assertThat(comparison.parting()).isEmpty();
        assertThat(comparison.first().tally().mix()).isNotEqualTo(comparison.second().tally().mix());
    }

    @Test
    void runsOfDifferentScenariosAreRefused() {
        CountedRun one = CountedRun.of(Policy.ALL_LEADER.play(shipped().get(0)));
        CountedRun other = CountedRun.of(Policy.ALL_LEADER.play(shipped().get(1)));
        assertThat(Comparison.areComparable(one, other)).isFalse();
        assertThatThrownBy(() -> Comparison.of(one, other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Choice> choices(Comparison comparison, Function<ComparedMoment, Optional<CountedChoice>> side) {
        return comparison.moments().stream().map(side).flatMap(Optional::stream).map(CountedChoice::choice).toList();
    }

    /** Random runs of the shipped scenarios, of a plain one and of random ones, two of a scenario at a time. */
    private static void pairs(BiConsumer<Run, Run> check) {
        Stream<Scenario> random = Stream.iterate(1L, seed -> seed + 1).limit(RANDOM_SCENARIOS).map(seed -> RandomScenario.of(seed, 6));
        Stream.of(shipped().stream(), Stream.of(GoldenScenario.create()), random).flatMap(scenarios -> scenarios).forEach(scenario -> {
            Sampler sampler = new Sampler(scenario, 7);
            for (int pair = 0; pair < PAIRS; pair++) {
                check.accept(sampler.next(), sampler.next());
            }
        });
    }

    private static List<Scenario> shipped() {
        return ShippedScenarios.ids().stream().map(ShippedScenarios::read).flatMap(Optional::stream)
                .map(Reading::document).flatMap(Optional::stream).map(ScenarioDocument::scenario).toList();
    }
}
