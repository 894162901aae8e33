package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.Tally;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.Takeaway;
import org.balancingact.picture.MixBar;
import org.balancingact.picture.Waterfall;
import org.balancingact.picture.pen.Svg;
import org.balancingact.report.Debrief;
import org.balancingact.report.page.DebriefPage;
import org.balancingact.report.table.CsvWriter;
import org.balancingact.report.table.XlsxWriter;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.json.ScenarioWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of thousands of random runs of the shipped scenarios: sums that hold, intervals beside shares, no rash lean. */
class WordsOfRandomRunsTest {
    private static final int RUNS = 250;
    private static final int PAGES = 8;
    private static final Pattern MARKUP = Pattern.compile("<style>.*?</style>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern SIGNED = Pattern.compile(">([+\u2212]\\d+)<");
    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]+);");
    private static final Pattern PERCENT = Pattern.compile("\\d+\u00a0%");

    @TempDir
    Path folder;

    @Test
    void aLeanIsNamedOnlyWhereTheIntervalLeavesOutEvenAndNeverOfAFewDecisions() {
        RandomRuns.each(RUNS, run -> {
            Tally tally = Tally.of(run);
            Interval share = tally.mix().leaderShare().orElseThrow();
            String sentence = MixWords.sentence(tally);
            boolean enough = tally.choices().size() >= MixWords.ENOUGH;
            assertThat(sentence.contains("leaned")).isEqualTo(enough && !share.includesEven());
            if (enough) {
                assertThat(sentence).contains(Integer.toString(share.low()), Integer.toString(share.high()));
            } else {
                assertThat(sentence).doesNotContainPattern("\\d");
            }
        });
    }

    @Test
    void everyShownChangeHasACauseAndItsPartsAddUpToTheShownWhole() {
        RandomRuns.each(RUNS, run -> {
            for (Indicator indicator : Indicator.values()) {
                Change change = Change.of(run, indicator, 0, run.scenario().weeks());
                assertThat(change.parts().stream().mapToLong(Part::points).sum()).isEqualTo(change.points());
                assertThat(change.points() == 0 || !change.parts().isEmpty()).isTrue();
                assertThat(ChangeWords.sentence(change)).isNotBlank();
                for (Part part : change.parts()) {
                    assertThat(CauseWords.lines(part).stream().mapToLong(Explanation.Line::points).sum()).isEqualTo(part.points());
                }
            }
        });
    }

    @Test
    void whatSlippedBackIsSaidToHaveBeenLeftAloneOnlyWhereNoDecisionRaisedItAndNoDecisionIsAMereNumber() {
        RandomRuns.each(RUNS, run -> {
            int half = run.scenario().weeks() / 2;
            for (Change change : Stream.of(Change.ofAll(run, 0, half), Change.ofAll(run, half, run.scenario().weeks())).flatMap(List::stream).toList()) {
                String sentence = ChangeWords.sentence(change);
                boolean raised = change.parts().stream().anyMatch(part -> part.origin().decision().isPresent() && part.amount() > 0);
                assertThat(sentence).doesNotContain("your decision").doesNotContain("slipping back");
                assertThat(sentence.contains("nothing that you decided raised it")).as(sentence).isIn(false, !raised);
                assertThat(sentence.contains("what you did for it did not make up")).as(sentence).isIn(false, raised);
            }
        });
    }

    @Test
    void everyShareOnThePageStandsBesideItsInterval() {
        RandomRuns.each(PAGES, run -> {
            Debrief debrief = Debrief.of(run);
            Interval share = debrief.tally().mix().leaderShare().orElseThrow();
            String text = page(debrief);
            String story = ScenarioWriter.write(run.scenario());
            List<String> shown = percents(text).filter(percent -> !story.contains(percent)).toList();
            Interval manager = new Interval(share.trials() - share.hits(), share.trials());
            assertThat(shown).isSubsetOf(Numbers.percent(share.share()), Numbers.percent(share.low()), Numbers.percent(share.high()),
                    Numbers.percent(manager.high()));
        });
    }

    @Test
    void noExportNamesALeanThatTheIntervalLeavesOpenNorAShareWithoutItsInterval() {
        RandomRuns.each(PAGES, run -> {
            Debrief debrief = Debrief.of(run);
            Interval share = debrief.tally().mix().leaderShare().orElseThrow();
            for (String text : List.of(page(debrief), words(Svg.of(new MixBar(share)).file()), CsvWriter.write(debrief), workbook(debrief),
                    MixWords.sentence(debrief.tally()))) {
                SharesInWords.hold(text, share);
            }
        });
    }

    @Test
    void thePartsOfEveryDrawnWaterfallAddUp() {
        RandomRuns.each(PAGES, run -> {
            for (Change change : Debrief.of(run).changesToEnd()) {
                long sum = SIGNED.matcher(Svg.of(new Waterfall(change)).file()).results()
                        .mapToLong(amount -> Long.parseLong(amount.group(1).replace('\u2212', '-').replace("+", ""))).sum();
                assertThat(sum).isEqualTo(Shown.points(change.after()) - Shown.points(change.before()));
            }
        });
    }

    private static String page(Debrief debrief) {
        return words(DebriefPage.write(debrief, Occasion.UNKNOWN, Takeaway.NOTHING, Optional.empty()));
    }

    private static String words(String markup) {
        return MARKUP.matcher(markup).replaceAll(" ");
    }

    /** All that stands in the sheets. */
    private String workbook(Debrief debrief) {
        Path file = folder.resolve("run.xlsx");
        try {
            Files.write(file, XlsxWriter.write(debrief, Occasion.UNKNOWN));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (FileSystem book = FileSystems.newFileSystem(file); Stream<Path> parts = Files.walk(book.getPath("xl"))) {
            String text = words(parts.filter(Files::isRegularFile).map(WordsOfRandomRunsTest::read).collect(Collectors.joining(" ")));
            assertThat(text).contains(debrief.run().scenario().title());
            return LETTER.matcher(text).replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path part) {
        try {
            return Files.readString(part);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> percents(String text) {
        return PERCENT.matcher(text).results().map(MatchResult::group);
    }
}
