package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import org.balancingact.app.Film;
import org.balancingact.engine.Choice;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Debrief debrief = Debrief.of(Film.over());

    @Test
    void theLinesOfAnyWeekAndIndicatorAddUpToTheShownChange() {
        for (Indicator indicator : Indicator.values()) {
            for (int week = 1; week <= debrief.lastWeek(); week++) {
                Explanation explanation = Explanation.of(debrief, indicator, 0, week);
                assertThat(explanation.lines().stream().mapToLong(Explanation.Line::points).sum())
                        .as("%s in week %d", indicator, week).isEqualTo(explanation.total());
                assertThat(explanation.total()).isEqualTo(debrief.change(indicator, 0, week).points());
            }
        }
    }

    @Test
    void whatADecisionDidAddsUpToo() {
        for (Choice choice : debrief.run().choices()) {
            Explanation explanation = Explanation.of(debrief, choice);
            assertThat(explanation.lines()).isNotEmpty().noneMatch(line -> line.points() == 0);
            assertThat(explanation.lines().stream().mapToLong(Explanation.Line::points).sum()).isEqualTo(explanation.total());
        }
    }

    @Test
    void everyLineSaysWhenAndWhy() {
        Explanation explanation = Explanation.of(debrief, Indicator.BUDGET, 0, debrief.endWeek());
        assertThat(explanation.lines()).allMatch(line -> !line.when().isBlank() && !line.sentence().isBlank());
        assertThat(explanation.lines()).anyMatch(line -> line.sentence().contains("esin price rise"));
    }
}
