package org.balancingact.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Stories;
import org.junit.jupiter.api.Test;

/** On the two stories of November 2026, whose figures are published with the measure. */
class TellingTest {
    private static List<Decision> decisions(List<Scenario> scenarios) {
        return scenarios.stream().flatMap(scenario -> scenario.decisions().stream()).toList();
    }

    /** Each decision has four options, two of each class, and so four pairs. */
    private static double pairs(List<Scenario> scenarios, Telling.Of of) {
        Telling telling = Telling.of(decisions(scenarios), of).orElseThrow();
        return telling.right() * telling.decisions() * 4;
    }

    @Test
    void pairsThatWordsPutRightInBothStories() {
        assertThat(pairs(Stories.both(), Telling.Of.STYLE)).isEqualTo(137, within(1e-9));
        assertThat(pairs(Stories.both(), Telling.Of.CRAFT)).isEqualTo(132, within(1e-9));
    }

    @Test
    void pairsThatWordsPutRightInEachStory() {
        List<Scenario> zeroWaste = List.of(Stories.zeroWaste().scenario());
        List<Scenario> monday = List.of(Stories.mondayAfterTheCrash().scenario());
        assertThat(pairs(zeroWaste, Telling.Of.STYLE)).isEqualTo(53, within(1e-9));
        assertThat(pairs(zeroWaste, Telling.Of.CRAFT)).isEqualTo(50, within(1e-9));
        assertThat(pairs(monday, Telling.Of.STYLE)).isEqualTo(59, within(1e-9));
        assertThat(pairs(monday, Telling.Of.CRAFT)).isEqualTo(75, within(1e-9));
    }

    @Test
    void intervalAndBoundOfTheWhole() {
        Telling style = Telling.of(decisions(Stories.both()), Telling.Of.STYLE).orElseThrow();
        Telling craft = Telling.of(decisions(Stories.both()), Telling.Of.CRAFT).orElseThrow();
        assertThat(style.percent()).isEqualTo(81.5, within(0.05));
        assertThat(craft.percent()).isEqualTo(78.6, within(0.05));
        assertThat(List.of(percent(style.interval().lowest()), percent(style.interval().highest()))).containsExactly(67L, 90L);
        assertThat(List.of(percent(craft.interval().lowest()), percent(craft.interval().highest()))).containsExactly(64L, 88L);
        assertThat(style.bound()).isEqualTo(61.6, within(0.05));
        assertThat(style.isFair()).isFalse();
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    @Test
    void theWordThatTellsMostOfCraftIsAColon() {
        Telling craft = Telling.of(decisions(Stories.both()), Telling.Of.CRAFT).orElseThrow();
        assertThat(craft.words()).hasSize(10).first().isEqualTo(new Telling.Word(":", 8, 45));
    }

    @Test
    void fromFewerThanEightDecisionsNothingIsLearnt() {
        List<Decision> all = decisions(Stories.both());
        assertThat(Telling.of(all.subList(0, 7), Telling.Of.STYLE)).isEmpty();
        assertThat(Telling.of(all.subList(0, 8), Telling.Of.STYLE)).isPresent();
    }
}
