package org.balancingact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private final Random random = new Random(7);

    @Test
    void shownPartsAddUpToTheShownChangeBetweenAnyTwoWeeks() {
        for (int k = 0; k < 200; k++) {
            Run run = randomRun();
            int from = random.nextInt(38);
            int to = from + random.nextInt(39 - from);
            for (Indicator indicator : Indicator.values()) {
                Change change = Change.of(run, indicator, from, to);
                assertThat(change.parts().stream().mapToLong(Part::points).sum()).isEqualTo(change.points());
                assertThat(change.parts().stream().mapToLong(Part::amount).sum()).isEqualTo(change.after() - change.before());
                assertThat(change.points()).isEqualTo(
                        Shown.change(run.history().get(from), run.history().get(to), indicator));
            }
        }
    }

    @Test
    void aShockIsAPartOfItsOwn() {
        Change change = Change.of(randomRun(), Indicator.BUDGET, 9, 10);
        assertThat(change.parts()).extracting(Part::origin).contains(new Origin.FromOutside("resin price rise", 9));
    }

    private Run randomRun() {
        Run run = Run.start(GoldenScenario.create(26, 13), 1);
        for (int k = 0; k < 12; k++) {
            run = run.choose(GoldenScenario.option(k, random.nextBoolean() ? Style.LEADER : Style.MANAGER));
        }
        return run;
    }
}
