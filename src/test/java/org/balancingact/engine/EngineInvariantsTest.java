package org.balancingact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Scenario;

/** What is true of every run of every scenario. */
class EngineInvariantsTest {
    private static final int TRIES = 150;

    private static Run randomRun(long seed, int layers) {
        SplittableRandom random = new SplittableRandom(seed);
        Run run = Run.start(RandomScenario.of(seed, layers), seed);
        while (!run.isOver()) {
            List<Option> offered = run.offered();
            run = run.choose(offered.get(random.nextInt(offered.size())).id());
        }
        return run;
    }

    @Property(tries = TRIES)
    void everyValueStaysWithinItsBounds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int layers) {
        assertThat(randomRun(seed, layers).history()).allSatisfy(levels ->
                assertThat(levels.byId().values()).allMatch(value -> value >= 0 && value <= 100_000));
    }

    @Property(tries = TRIES)
    void startAndLedgerAddUpToEveryLaterValue(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int layers) {
        Run run = randomRun(seed, layers);
        for (int week = 0; week <= run.week(); week++) {
            int reached = week;
            for (Indicator indicator : Indicator.values()) {
                long moved = run.ledger().stream().filter(row -> row.indicator() == indicator && row.week() < reached)
                        .mapToLong(LedgerRow::amount).sum();
                assertThat(run.history().get(0).get(indicator) + moved).isEqualTo(run.history().get(week).get(indicator));
            }
        }
    }

    @Property(tries = TRIES)
    void replayGivesTheSameRunWhateverTheOptionOrderLocaleOrTimeZone(@ForAll long seed, @ForAll long otherSeed) {
        Run run = randomRun(seed, 8);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Run again = Run.replay(RandomScenario.of(seed, 8), otherSeed, run.optionIds());
            assertThat(again.history()).isEqualTo(run.history());
            assertThat(again.ledger()).isEqualTo(run.ledger());
            assertThat(again.visits()).isEqualTo(run.visits());
            assertThat(again.finish()).isEqualTo(run.finish());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = TRIES)
    void aStepBackIsTheRunBeforeTheChoice(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int layers) {
        Run run = randomRun(seed, layers);
        Run back = run.back();
        assertThat(back.optionIds()).isEqualTo(run.optionIds().subList(0, run.optionIds().size() - 1));
        assertThat(back.choose(run.optionIds().get(back.optionIds().size())).history()).isEqualTo(run.history());
    }

    @Property(tries = TRIES)
    void whatIsUnderwayIsWhatWasScheduledAndHasNotLanded(@ForAll long seed) {
        Run run = randomRun(seed, 8);
        List<Pulse> all = new ArrayList<>();
        for (int week = 0; week <= run.week(); week++) {
            int now = week;
            run.underway(week).stream().filter(pulse -> pulse.week() == now).forEach(all::add);
            assertThat(run.underway(week)).allMatch(pulse -> pulse.week() >= now && pulse.cause().decidedWeek() <= now);
        }
        for (Pulse pulse : all) {
            assertThat(run.choices()).anyMatch(choice -> choice.option().id().equals(pulse.cause().option())
                    && choice.week() == pulse.cause().decidedWeek());
        }
    }

    @Property(tries = TRIES)
    void theOrderShownHoldsExactlyTheOfferedOptions(@ForAll long seed, @ForAll long otherSeed) {
        Scenario scenario = RandomScenario.of(seed, 3);
        Run run = Run.start(scenario, otherSeed);
        assertThat(run.offered()).containsExactlyInAnyOrderElementsOf(run.offeredInFileOrder());
        assertThat(run.offered()).isEqualTo(Run.start(scenario, otherSeed).offered());
    }
}
