package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.ComparedMoment;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.Sampler;
import org.balancingact.analysis.Tally;
import org.balancingact.analysis.WhatIf;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.ComparedRun;
import org.balancingact.report.ComparedRuns;
import org.balancingact.report.EarlierOutcome;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.scenario.kept.KeptGoldenRuns;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {
    private static final int RUNS = 300;

    private final ScenarioDocument launch = ShippedScenarios.read("zero-waste-by-q3").flatMap(Reading::document).orElseThrow();
    private final Scenario scenario = launch.scenario();

    @Test
    void everyMixHasItsIntervalAndALeanIsNamedOnlyWhereItLeavesOutEven() {
        Sampler sampler = new Sampler(scenario, 3);
        for (int k = 0; k < RUNS; k++) {
            Tally tally = Tally.of(sampler.next());
            Interval share = tally.mix().leaderShare().orElseThrow();
            String mix = ComparisonWords.mix(tally);
            assertThat(mix).contains(Numbers.percent(share.share()), Numbers.percent(share.low()), Numbers.percent(share.high()));
            assertThat(mix.contains("lean")).isEqualTo(!share.includesEven());
        }
    }

    @Test
    void twoEqualRunsAreSaidToBeEqual() {
        CountedRun run = CountedRun.of(Policy.AS_ASKED.play(scenario));
        assertThat(ComparisonWords.summary(Comparison.of(run, run)))
                .isEqualTo("Both came to “On the shelf and beyond”. The tray came on time, and there is a next one. Both made the same choice at every decision.");
    }

    @Test
    void howOftenTheyChoseAlikeIsSaidWhateverTheNumber() {
        CountedRun leader = CountedRun.of(Policy.ALL_LEADER.play(scenario));
        Comparison opposites = Comparison.of(leader, CountedRun.of(Policy.ALL_MANAGER.play(scenario)));
        assertThat(opposites.same()).isZero();
        assertThat(ComparisonWords.summary(opposites)).endsWith("Both met " + opposites.shared() + " decisions, and chose differently in each.");
        Run last = leader.run();
        int number = last.choices().size();
        String other = last.choices().get(number - 1).offered().stream().map(Option::id)
                .filter(option -> !option.equals(last.optionIds().get(number - 1))).findFirst().orElseThrow();
        assertThat(ComparisonWords.summary(Comparison.of(leader, CountedRun.of(WhatIf.swap(last, number, other).swapped()))))
                .endsWith("Both met " + number + " decisions, and chose alike in " + Numbers.inWords(number - 1) + ".");
    }

    @Test
    void titlesWithQuotesOfTheirOwnStandInSingleOnes() {
        assertThat(Figures.quotable("“Not possible”, he said")).isEqualTo("‘Not possible’, he said");
    }

    @Test
    void goldenRunsHaveNamesOfTheirOwnThatPeopleCanRead() {
        for (String id : ShippedScenarios.ids()) {
            ScenarioDocument document = ShippedScenarios.read(id).flatMap(Reading::document).orElseThrow();
            List<Playthrough> golden = KeptGoldenRuns.of(document).runs();
            List<String> names = golden.stream().map(run -> RunNames.purpose(run, document.scenario())).toList();
            assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.contains(":"));
            document.scenario().endings().forEach(ending -> assertThat(names).contains("to “" + ending.title() + "”"));
            assertThat(names).contains("leading every time", "the best mix found");
        }
    }

    @Test
    void whatIsTypedNamesEachGoldenRun() {
        KeptGoldenRuns golden = KeptGoldenRuns.of(launch);
        assertThat(golden.runs()).allMatch(run -> golden.named(run.typed()).equals(Optional.of(run)))
                .allMatch(run -> golden.named(run.name()).equals(Optional.of(run)));
        assertThat(golden.named("nothing")).isEmpty();
    }

    @Test
    void aScenarioOfOnesOwnIsHeldAgainstTheFixedPolicies() {
        ScenarioDocument own = document(launch.text().replaceFirst("\"id\": \"zero-waste-by-q3\"", "\"id\": \"my-own\""));
        assertThat(KeptGoldenRuns.of(own).runs()).extracting(Playthrough::name)
                .containsExactly("all leader", "all manager", "as asked", "opposite");
        assertThat(KeptGoldenRuns.of(own).document()).isEqualTo(own);
    }

    @Test
    void runsOfAnEarlierTextAreReplayedWithItAndThatIsSaid() {
        ScenarioDocument earlier = document(launch.text().replaceFirst("\"epilogueWeeks\": 26", "\"epilogueWeeks\": 30"));
        ComparedRun before = compared(earlier);
        ComparedRun now = compared(launch);
        ComparedRuns both = ComparedRuns.of(before, now);
        assertThat(both.areOfEqualText()).isFalse();
        assertThat(ComparisonWords.cautions(both)).hasSize(1);
        assertThat(both.comparison().moments()).allMatch(ComparedMoment::isSame);
        assertThat(ComparisonWords.cautions(ComparedRuns.of(now, now))).isEmpty();
    }

    @Test
    void aRunThatAnotherEngineFinishedSaysHowItEndedThen() {
        ComparedRun now = compared(launch);
        EarlierOutcome kept = new EarlierOutcome("1", "Quiet cancellation", Map.of());
        ComparedRun then = new ComparedRun("then", launch, now.counted(), Optional.of(kept));
        assertThat(ComparisonWords.cautions(ComparedRuns.of(now, then))).singleElement().asString()
                .startsWith("The second ended in “Quiet cancellation”");
    }

    private static ComparedRun compared(ScenarioDocument document) {
        List<String> options = Policy.ALL_LEADER.play(document.scenario()).optionIds();
        return new ComparedRun("run", document, CountedRun.of(Run.replay(document.scenario(), 1, options)), Optional.empty());
    }

    private static ScenarioDocument document(String text) {
        return new ScenarioReader().read("changed", text.getBytes(StandardCharsets.UTF_8)).document().orElseThrow();
    }
}
