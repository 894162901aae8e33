package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.balancingact.analysis.AllDoneWell;
import org.balancingact.analysis.CraftCount;
import org.balancingact.analysis.FourWays;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Craft;
import org.junit.jupiter.api.Test;

class CraftWordsTest {
    /** In the first eight decisions as asked. */
    private final Debrief mixed = Debrief.of(FourWays.play(k -> FourWays.id(k, k < 8 ? FourWays.asked(k) : FourWays.asked(k).other(),
            k < 5 || k > 9 ? Craft.SOUND : Craft.POOR)));
    private final Run poor = FourWays.play(k -> FourWays.id(k, FourWays.asked(k), Craft.POOR));

    @Test
    void countsTellWhatWasDoneWellBesideWhatWasCalledFor() {
        assertThat(CraftWords.summary(mixed))
                .isEqualTo("7 of 12 were done well: 5 of the 8 that were as the moment called for, 2 of the 4 others.");
        assertThat(CraftWords.counts(new CraftCount(12, 7, 0, 0))).isEqualTo("7 of 12 were done well; all 12 were as the moment called for.");
        assertThat(CraftWords.counts(new CraftCount(0, 0, 12, 7))).isEqualTo("7 of 12 were done well; none was as the moment called for.");
    }

    @Test
    void aRunInWhichNothingWasDoneWellIsToldSoWithWhatDoingItWellWouldHaveChanged() {
        AllDoneWell done = AllDoneWell.of(poor).orElseThrow();
        assertThat(CraftWords.summary(Debrief.of(poor))).startsWith("In all 12 decisions something was missing in how it was done.")
                .endsWith("The same acts, all done well, would have brought " + Shown.points(done.net()) + " more points in all; the ending would be the same.")
                .doesNotContainIgnoringCase("wrong").doesNotContainIgnoringCase("mistake").doesNotContainIgnoringCase("fail");
    }

    @Test
    void eachDecisionIsToldHowItWasDone() {
        assertThat(CraftWords.moment(mixed.tally().choices().get(0))).isEqualTo("It was done well.");
        assertThat(CraftWords.moment(mixed.tally().choices().get(5))).isEqualTo("Something was missing in how it was done.");
    }

    @Test
    void theSameWayDoneWellIsToldBeforeTheOther() {
        Leverage leverage = Leverage.ranked(poor).get(0);
        assertThat(LeverageWords.where(leverage)).isEqualTo("Decision\u00a0%d, week\u00a0%d.".formatted(leverage.choice().number(), leverage.choice().week()));
        assertThat(LeverageWords.swaps(leverage)).hasSize(2);
        assertThat(LeverageWords.swaps(leverage).get(0)).matches("The same way, done well \\(.+\\): \\d+ more in all, \\w+ .\\d+, \\w+ .\\d+\\. The ending would be the same\\.");
        assertThat(LeverageWords.swaps(leverage).get(1)).matches("The other way \\(.+\\): \\d+ (more|less) in all, .+");
    }
}
