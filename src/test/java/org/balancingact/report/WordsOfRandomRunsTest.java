package org.balancingact.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Tally;
import org.balancingact.engine.Run;
import org.balancingact.report.page.DebriefPage;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioWriter;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;

/** What is said of thousands of random runs of the shipped scenarios: sums that hold, intervals beside shares, no rash lean. */
class WordsOfRandomRunsTest {
    private static final int RUNS = 750;
    private static final int PAGES = 20;
    private static final Pattern MARKUP = Pattern.compile("<style>.*?</style>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern PERCENT = Pattern.compile("\\d+\u00a0%");

    @Test
    void aLeanIsNamedOnlyWhereTheIntervalLeavesOutEven() {
        randomRuns(RUNS, run -> {
            Tally tally = Tally.of(run);
            Interval share = tally.mix().leaderShare().orElseThrow();
            String sentence = MixWords.sentence(tally);
            assertThat(sentence.contains("leaned")).isEqualTo(!share.includesEven());
            assertThat(sentence).contains(Integer.toString(share.hits() > share.trials() / 2 || share.includesEven()
                    ? share.low() : 100 - share.high()));
        });
    }

    @Test
    void everyShownChangeHasACauseAndItsPartsAddUpToTheShownWhole() {
        randomRuns(RUNS, run -> {
            for (Indicator indicator : Indicator.values()) {
                Change change = Change.of(run, indicator, 0, run.scenario().weeks());
                assertThat(change.parts().stream().mapToLong(Part::points).sum()).isEqualTo(change.points());
                assertThat(change.points() == 0 || !change.parts().isEmpty()).isTrue();
                assertThat(CauseWords.summary(change)).isNotBlank();
                for (Part part : change.parts()) {
                    assertThat(CauseWords.lines(part).stream().mapToLong(CauseLine::points).sum()).isEqualTo(part.points());
                }
            }
        });
    }

    @Test
    void everyShareOnThePageStandsBesideItsInterval() {
        randomRuns(PAGES, run -> {
            Debrief debrief = Debrief.of(run);
            Interval share = debrief.tally().mix().leaderShare().orElseThrow();
            String text = MARKUP.matcher(DebriefPage.write(debrief, Occasion.UNKNOWN, TakeAlong.NOTHING)).replaceAll(" ");
            String story = ScenarioWriter.write(run.scenario());
            List<String> shown = percents(text).filter(percent -> !story.contains(percent)).toList();
            Interval manager = new Interval(share.trials() - share.hits(), share.trials());
            assertThat(shown).isSubsetOf(Figures.percent(share.share()), Figures.percent(share.low()), Figures.percent(share.high()),
                    Figures.percent(manager.high()));
        });
    }

    private static Stream<String> percents(String text) {
        return PERCENT.matcher(text).results().map(MatchResult::group);
    }

    private static void randomRuns(int count, Consumer<Run> check) {
        Random random = new Random(20);
        for (Scenario scenario : shipped()) {
            for (int k = 0; k < count; k++) {
                Run run = Run.start(scenario, k);
                while (!run.isOver()) {
                    List<Option> offered = run.offered();
                    run = run.choose(offered.get(random.nextInt(offered.size())).id());
                }
                check.accept(run);
            }
        }
    }

    private static List<Scenario> shipped() {
        return ShippedScenarios.ids().stream().map(ShippedScenarios::read).flatMap(Optional::stream)
                .map(Reading::document).flatMap(Optional::stream).map(ScenarioDocument::scenario).toList();
    }
}
