package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.balancingact.app.Film;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.junit.jupiter.api.Test;

class FourMomentsTest {
    private final Run run = Film.over();
    private final Tally tally = Tally.of(run);

    private static boolean met(Tally tally, Choice choice, boolean met) {
        CountedChoice counted = tally.choices().get(choice.number() - 1);
        return counted.asked() != Asked.EITHER && counted.asked().met(counted.style()) == met;
    }

    @Test
    void theTwoThatMatteredMostAreAmongThemAndTheOrderIsThatOfTheStory() {
        List<Leverage> ranked = Leverage.ranked(run);
        List<Choice> moments = FourMoments.of(ranked, tally);
        assertThat(moments).hasSize(FourMoments.MOST).isSortedAccordingTo(Comparator.comparingInt(Choice::number))
                .doesNotHaveDuplicates().contains(ranked.get(0).choice(), ranked.get(1).choice());
    }

    @Test
    void oneWasDoneAsTheMomentCalledForAndOneWasNotWhereThereAreSuch() {
        List<Choice> moments = FourMoments.of(List.of(), tally);
        for (boolean met : List.of(true, false)) {
            boolean there = tally.choices().stream().anyMatch(counted -> met(tally, counted.choice(), met));
            assertThat(moments.stream().anyMatch(choice -> met(tally, choice, met))).isEqualTo(there);
        }
    }

    @Test
    void ofAShortRunAllAreAskedAbout() {
        Run begun = run.upTo(2);
        assertThat(FourMoments.of(List.of(), Tally.of(begun))).isEqualTo(begun.choices());
    }
}
