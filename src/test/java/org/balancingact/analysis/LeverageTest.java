package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Craft;
import org.junit.jupiter.api.Test;

class LeverageTest {
    private final Run asAsked = FourWays.play(k -> FourWays.id(k, FourWays.asked(k), Craft.SOUND));
    private final Run poor = FourWays.play(k -> FourWays.id(k, FourWays.asked(k), Craft.POOR));
    private final Run mixed = FourWays.play(k -> FourWays.id(k, k < 6 ? FourWays.asked(k) : FourWays.asked(k).other(), k % 3 == 0 ? Craft.POOR : Craft.SOUND));

    @Test
    void aPoorPickHasTwoSwapsAndASoundOneHasOne() {
        assertThat(Leverage.ranked(poor)).hasSize(12).allSatisfy(leverage -> {
            int at = leverage.choice().number() - 1;
            assertThat(picked(leverage.doneWell(), at)).isEqualTo(FourWays.id(at, FourWays.asked(at), Craft.SOUND));
            assertThat(picked(leverage.otherWay(), at)).isEqualTo(FourWays.id(at, FourWays.asked(at).other(), Craft.SOUND));
        });
        assertThat(Leverage.ranked(asAsked)).hasSize(12).allSatisfy(leverage -> assertThat(leverage.doneWell()).isEmpty());
    }

    private static String picked(Optional<WhatIf> swap, int at) {
        return swap.orElseThrow().swapped().choices().get(at).option().id();
    }

    @Test
    void decisionsAreRankedByTheirBetterSwap() {
        List<Leverage> ranked = Leverage.ranked(mixed);
        assertThat(ranked).isSortedAccordingTo(Comparator.comparingLong(Leverage::net).reversed());
        assertThat(ranked).allSatisfy(leverage -> assertThat(leverage.net())
                .isEqualTo(leverage.swaps().stream().mapToLong(WhatIf::net).max().orElseThrow()));
    }

    @Test
    void whatWouldHaveBroughtMoreAndWhatBroughtMoreAreTwoListsOfThree() {
        List<Leverage> ranked = Leverage.ranked(mixed);
        assertThat(Leverage.broughtMore(ranked)).hasSize(3).isEqualTo(ranked.subList(0, 3)).allMatch(leverage -> leverage.net() >= 1_000);
        List<Leverage> less = Leverage.broughtLess(ranked);
        assertThat(less).hasSizeBetween(1, 3).allSatisfy(leverage -> assertThat(leverage.swaps()).allMatch(swap -> swap.net() <= -1_000));
        assertThat(less.get(0)).isEqualTo(ranked.get(ranked.size() - 1));
    }

    @Test
    void whoDidAsAskedAndWellHasNothingThatWouldHaveBroughtMore() {
        assertThat(Leverage.broughtMore(Leverage.ranked(asAsked))).isEmpty();
        assertThat(Leverage.broughtLess(Leverage.ranked(asAsked))).hasSize(3);
    }

    @Test
    void allDoneWellIsTheSameRunWithSoundOptions() {
        AllDoneWell done = AllDoneWell.of(poor).orElseThrow();
        assertThat(done.better().optionIds()).isEqualTo(asAsked.optionIds());
        assertThat(done.net()).isPositive();
        assertThat(AllDoneWell.of(asAsked)).isEmpty();
    }
}
