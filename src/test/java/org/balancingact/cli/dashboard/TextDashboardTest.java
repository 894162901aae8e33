package org.balancingact.cli.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.analysis.Tally;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.SharesInWords;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDashboardTest {
    private static final int RANDOM_RUNS = 20;
    private static final List<String> AS_ASKED = IntStream.range(0, 12)
            .mapToObj(k -> GoldenScenario.option(k, GoldenScenario.demand(k) > 0 ? Style.LEADER : Style.MANAGER)).toList();

    private final Run run = Run.replay(GoldenScenario.create(26, 26), 1, AS_ASKED);

    @ParameterizedTest
    @ValueSource(ints = {40, 55, 80, 96})
    void fitsTheWidthOfTheTerminal(int width) {
        assertThat(text(width).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }

    @Test
    void saysCountsWithTheIntervalAndWhatWasAskedFor() {
        String text = String.join(" ", text(96).split("\\s+"));
        assertThat(text).contains("You led in 6 and managed in 6.", "25\u00a0% to 75\u00a0%", "Management is the mean of order, delivery and budget; leadership is the mean of", "You did what the moment called for in 12 of the 12 decisions that called for one of the two.",
                "Called for leading: you led in 6 (decisions 1, 3, 6, 7, 9 and 11); you managed in none.");
    }

    @Test
    void marksEachDecisionWithTheLetterOfItsStyle() {
        String marks = text(80).lines().filter(line -> line.startsWith("Decisions")).findFirst().orElseThrow().substring("Decisions".length());
        assertThat(marks.replaceAll("[^LM]", "")).isEqualTo("LMLMMLLMLMLM");
    }

    @Test
    void decisionsKeepTheirMarksWhereTheWindowIsNarrow() {
        String marks = text(40).lines().filter(line -> line.startsWith("Decisions")).findFirst().orElseThrow().substring("Decisions".length());
        assertThat(marks.replaceAll("[^LM]", "")).isEqualTo("LMLMMLLMLMLM");
    }

    /** The golden scenario begins at 50 in all gauges, however far they get. */
    @Test
    void barsHaveOneScaleInEveryRun() {
        Run other = Run.replay(GoldenScenario.create(26, 26), 1, IntStream.range(0, 12).mapToObj(k -> GoldenScenario.option(k, Style.MANAGER)).toList());
        assertThat(firstBars(run)).hasSize(7).isSubsetOf("▄", "▅");
        assertThat(firstBars(other)).hasSize(7).isSubsetOf("▄", "▅");
        assertThat(String.join(" ", text(80).split("\\s+"))).contains("The bars go from 20 to 80 points in every run");
    }

    private static List<String> firstBars(Run shown) {
        return text(shown, 80, false).lines().filter(line -> line.matches("\\w+ +[▁-█]+.*")).map(line -> line.replaceAll("\\w+ +(.).*", "$1")).toList();
    }

    @Test
    void shownCausesAddUpToTheShownChange() {
        Pattern figures = Pattern.compile("^\\w+ \\d+ → \\d+ \\(([+−±]\\d+)\\)$");
        int wholes = 0;
        long open = 0;
        for (String line : text(80, true).lines().toList()) {
            Matcher whole = figures.matcher(line);
            Matcher part = Pattern.compile("^ +([+−]\\d+)  .*").matcher(line);
            if (whole.matches()) {
                assertThat(open).isZero();
                open = number(whole.group(1));
                wholes++;
            } else if (part.matches()) {
                open -= number(part.group(1));
            }
        }
        assertThat(open).isZero();
        assertThat(wholes).isEqualTo(7);
    }

    @Test
    void ofRandomRunsNoLeanIsNamedRashlyAndNoShareStandsWithoutItsInterval() {
        RandomRuns.each(RANDOM_RUNS, random -> SharesInWords.hold(text(random, 80, true), Tally.of(random).mix().leaderShare().orElseThrow()));
    }

    private static long number(String signed) {
        return Long.parseLong(signed.replace("−", "-").replace("±", ""));
    }

    private String text(int width) {
        return text(width, false);
    }

    private String text(int width, boolean causes) {
        return text(run, width, causes);
    }

    private static String text(Run run, int width, boolean causes) {
        StringWriter out = new StringWriter();
        new TextDashboard(terminal(out, width), Debrief.of(run)).show(causes);
        return out.toString();
    }

    private static Terminal terminal(StringWriter out, int width) {
        return Terminal.ofPipes(InputStream.nullInputStream(), out, new StringWriter(), width);
    }
}
