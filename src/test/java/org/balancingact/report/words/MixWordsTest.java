package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.balancingact.analysis.Tally;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class MixWordsTest {
    @Test
    void saysNothingOfAPatternBelowEightDecisions() {
        assertThat(MixWords.sentence(first(7, 7))).isEqualTo("Too few decisions to describe a pattern.");
    }

    @Test
    void namesNoLeanWhereAnEvenMixWouldFit() {
        assertThat(MixWords.sentence(first(12, 7))).isEqualTo("You led in 7 of 12 decisions (58\u00a0%). So few can’t tell a lean "
                + "from an even mix: you might usually lead in anything from 32\u00a0% to 81\u00a0%. More decisions would narrow it.");
    }

    @Test
    void namesALeanWithItsIntervalAndWhatTheMomentsAskedFor() {
        assertThat(MixWords.sentence(first(12, 10))).isEqualTo("In this run you leaned towards leading (10 of 12; 55–95\u00a0%). "
                + "The moments called for leading in 6 of 12.");
        assertThat(MixWords.sentence(first(12, 1))).isEqualTo("In this run you leaned towards managing (you led in 1 of 12; "
                + "1–35\u00a0%). The moments called for leading in 6 of 12.");
    }

    @Test
    void countsReadNaturally() {
        assertThat(MixWords.counts(first(12, 11).mix())).isEqualTo("led in 11, managed in 1");
    }

    /** Of the first decisions of the golden scenario, so many with a leader option. */
    private static Tally first(int decisions, int leader) {
        Run run = Run.replay(GoldenScenario.create(), 1, IntStream.range(0, decisions)
                .mapToObj(k -> GoldenScenario.option(k, k < leader ? Style.LEADER : Style.MANAGER)).toList());
        return Tally.of(run);
    }
}
