package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.Test;

/** The headlines are true of the numbers, in random runs. */
class FindingWordsTest {
    private static final int RUNS = 40;

    private static List<Change> changes(Run run) {
        return Arrays.stream(Indicator.values()).map(indicator -> Change.of(run, indicator, 0, run.scenario().weeks())).toList();
    }

    @Test
    void theHeadlineNamesAGaugeOfTheLargestRiseAndOneOfTheLargestFall() {
        RandomRuns.each(RUNS, run -> {
            List<Change> changes = changes(run);
            long most = changes.stream().mapToLong(Change::points).max().orElseThrow();
            long least = changes.stream().mapToLong(Change::points).min().orElseThrow();
            String headline = FindingWords.happened(changes);
            assertThat(most <= 0 || changes.stream().filter(change -> change.points() == most)
                    .anyMatch(change -> headline.startsWith(Names.subject(change.indicator()) + " rose most"))).as(headline).isTrue();
            assertThat(least >= 0 || changes.stream().filter(change -> change.points() == least)
                    .anyMatch(change -> headline.toLowerCase(Locale.ROOT).endsWith(Names.subjectWithin(change.indicator()) + " fell most"))).as(headline).isTrue();
        });
    }

    @Test
    void theNumbersBelowAreThoseOfTheGaugesThatAreNamed() {
        RandomRuns.each(RUNS, run -> changes(run).stream().filter(change -> FindingWords.happened(changes(run)).startsWith(Names.subject(change.indicator()) + " "))
                .forEach(change -> assertThat(FindingWords.happenedNumbers(changes(run), run))
                        .startsWith(Names.subject(change.indicator()) + " from " + Shown.points(change.before()) + " to " + Shown.points(change.after()))));
    }

    @Test
    void allOfTheGaugesAreNotCountedOutOfThemselves() {
        RandomRuns.each(RUNS, run -> assertThat(FindingWords.happenedNumbers(changes(run), run)).doesNotContain("seven of the seven"));
    }

    @Test
    void whatAGaugeIsSaidToHaveDoneIsItsShownChange() {
        RandomRuns.each(RUNS, run -> changes(run).forEach(change -> assertThat(FindingWords.why(change)).startsWith(Names.subject(change.indicator())
                + (change.points() > 0 ? " rose by " + change.points() + ", mostly "
                        : change.points() < 0 ? " fell by " + -change.points() + ", mostly " : " ended where it began"))));
    }
}
