package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Part;
import org.balancingact.engine.Run;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class CauseWordsTest {
    @Test
    void everyShownChangeOfRandomRunsHasACauseAndItsLinesAddUp() {
        Random random = new Random(3);
        for (int k = 0; k < 100; k++) {
            Run run = Run.start(GoldenScenario.create(26, 13), 1);
            for (int decision = 0; decision < 12; decision++) {
                run = run.choose(GoldenScenario.option(decision, random.nextBoolean() ? Style.LEADER : Style.MANAGER));
            }
            for (Indicator indicator : Indicator.values()) {
                Change change = Change.of(run, indicator, 0, 26);
                assertThat(ChangeWords.sentence(change)).isNotBlank();
                for (Part part : change.parts()) {
                    assertThat(CauseWords.lines(part).stream().mapToLong(Explanation.Line::points).sum()).isEqualTo(part.points());
                    assertThat(CauseWords.lines(part)).allSatisfy(line -> assertThat(line.sentence()).isNotBlank());
                }
            }
        }
    }
}
