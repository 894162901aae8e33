package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.analysis.AllDoneWell;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.CraftCount;
import org.balancingact.analysis.FourWays;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.RandomRuns;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.Tally;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;

class CraftWordsTest {
    /** In the first eight decisions as asked. */
    private final Debrief mixed = Debrief.of(FourWays.play(k -> FourWays.id(k, k < 8 ? FourWays.asked(k) : FourWays.asked(k).other(),
            k < 5 || k > 9 ? Craft.SOUND : Craft.POOR)));
    private final Scenario launch = ShippedScenarios.read("zero-waste-by-q3").flatMap(Reading::document).orElseThrow().scenario();
    private final Run poor = FourWays.play(k -> FourWays.id(k, FourWays.asked(k), Craft.POOR));

    @Test
    void countsTellWhatWasDoneWellBesideWhatWasCalledFor() {
        assertThat(CraftWords.summary(mixed))
                .isEqualTo("7 of 12 were done well: 5 of the 8 that suited the moment, 2 of the 4 others.");
        assertThat(CraftWords.counts(new CraftCount(1, 1, 1, 0)))
                .isEqualTo("1 of 2 was done well: the one that suited the moment, not the one other.");
        assertThat(CraftWords.counts(new CraftCount(5, 4, 1, 1))).endsWith("4 of the 5 that suited the moment, and the one other.");
        assertThat(CraftWords.counts(new CraftCount(1, 0, 5, 3))).endsWith(": not the one that suited the moment, 3 of the 5 others.");
        assertThat(CraftWords.counts(new CraftCount(5, 0, 5, 3))).contains(": none of the 5 that suited");
        assertThat(CraftWords.counts(new CraftCount(12, 7, 0, 0))).isEqualTo("7 of 12 were done well; all 12 suited the moment.");
        assertThat(CraftWords.counts(new CraftCount(0, 0, 12, 7))).isEqualTo("7 of 12 were done well; none suited the moment.");
    }

    @Test
    void aRunInWhichNothingWasDoneWellIsToldSoWithWhatDoingItWellWouldHaveChanged() {
        AllDoneWell done = AllDoneWell.of(poor).orElseThrow();
        assertThat(CraftWords.summary(Debrief.of(poor))).startsWith("In all 12 decisions something was missing in how it was done.")
                .contains("All done well, the same acts would have brought the seven gauges " + Shown.points(done.net()) + "\u00a0points higher together, most of all ")
                .endsWith("The ending would be the same.")
                .doesNotContainIgnoringCase("wrong").doesNotContainIgnoringCase("mistake").doesNotContainIgnoringCase("fail");
    }

    @Test
    void whatThoseWithSomethingMissingHaveInCommonIsTold() {
        Run poorInOnePlace = FourWays.play(k -> FourWays.id(k, FourWays.asked(k), k % 4 == 1 ? Craft.POOR : Craft.SOUND));
        Run poorInTwo = FourWays.play(k -> FourWays.id(k, FourWays.asked(k), k % 4 == 1 || k == 0 ? Craft.POOR : Craft.SOUND));
        assertThat(CraftWords.summary(Debrief.of(poorInOnePlace))).endsWith("All 3 in which something was missing were of one kind: network.");
        assertThat(CraftWords.summary(Debrief.of(poorInTwo))).startsWith("8 of 12 were done well").doesNotContain("of one kind");
    }

    @Test
    void aDecisionInWhichSomethingWasMissingIsToldWhatDoingItWellAloneWouldHaveBrought() {
        Debrief debrief = Debrief.of(poor);
        assertThat(debrief.tally().choices()).allSatisfy(counted -> assertThat(CraftWords.doneWell(counted, debrief))
                .matches("“Do it\\.” alone would have brought \\d+ (more|less) in all(, \\w+ .\\d+){1,2}\\."));
        assertThat(CraftWords.doneWell(mixed.tally().choices().get(0), mixed)).as("done well already").isEmpty();
    }

    @Test
    void ofAPickThatWasChangedTheFirstIsTold() {
        CountedChoice changed = Tally.of(poor, poor.optionIds().stream().map(id -> id.replace("-poor-", "-sound-")).toList()).choices().get(0);
        assertThat(CraftWords.moment(changed)).isEqualTo("Your first pick was done well.");
        assertThat(AskedWords.did(changed)).matches("you (led|managed) with your first pick, which counts, and with the one after it");
    }

    @Test
    void ofAPickThatWasChangedToTheOtherStyleBothAreTold() {
        CountedChoice led = Tally.of(FourWays.play(k -> FourWays.id(k, Style.MANAGER, Craft.POOR)),
                IntStream.range(0, 12).mapToObj(k -> FourWays.id(k, Style.LEADER, Craft.POOR)).toList()).choices().get(0);
        assertThat(AskedWords.did(led)).isEqualTo("you led with your first pick, which counts, and you managed with the one after it");
    }

    @Test
    void eachDecisionIsToldHowItWasDone() {
        assertThat(CraftWords.moment(mixed.tally().choices().get(0))).isEqualTo("It was done well.");
        assertThat(CraftWords.moment(mixed.tally().choices().get(5))).isEqualTo("Something was missing in how it was done.");
    }

    @Test
    void ofAnotherEndingItIsToldWhatComesOfIt() {
        Run before = Policy.ALL_LEADER.play(launch);
        Run other = Policy.AS_ASKED.play(launch);
        assertThat(LeverageWords.ending(other, true))
                .isEqualTo("The ending would be another: “On the shelf and beyond”. The tray came on time, and there is a next one.");
        assertThat(LeverageWords.ending(before, false)).isEqualTo("The ending would be the same.");
    }

    @Test
    void whatComesOfEachOtherEndingIsToldOnceBelowTheDecisionsThatMatteredMost() {
        RandomRuns.each(2, run -> {
            List<LeverageWords.Group> groups = LeverageWords.groups(Leverage.ranked(run));
            String told = LeverageWords.endings(groups);
            List<Ending> others = groups.stream().flatMap(group -> group.decisions().stream()).flatMap(leverage -> leverage.swaps().stream())
                    .map(swap -> swap.swapped().finish().orElseThrow().ending()).distinct()
                    .filter(ending -> !ending.equals(run.finish().orElseThrow().ending())).toList();
            assertThat(told.isEmpty()).isEqualTo(others.isEmpty());
            assertThat(others).allSatisfy(ending -> assertThat(told).containsOnlyOnce(ending.finding().orElseThrow()));
        });
    }

    @Test
    void theSameWayDoneWellIsToldBeforeTheOther() {
        Leverage leverage = Leverage.ranked(poor).get(0);
        assertThat(LeverageWords.where(leverage)).isEqualTo("Decision\u00a0%s, week\u00a0%s.".formatted(leverage.choice().number(), leverage.choice().week()));
        assertThat(LeverageWords.swaps(leverage)).hasSize(2);
        assertThat(LeverageWords.swaps(leverage).get(0)).matches("The same way, done well \\(.+\\): \\d+ more in all, \\w+ .\\d+, \\w+ .\\d+\\. The ending would be the same\\.");
        assertThat(LeverageWords.swaps(leverage).get(1)).matches("The other way \\(.+\\): \\d+ (more|less) in all, .+");
    }
}
