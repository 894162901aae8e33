package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Shown;
import org.balancingact.app.Film;
import org.balancingact.engine.Choice;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Indicator.Side;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Debrief debrief = Debrief.of(Film.over());

    @Test
    void theLinesOfAnyWeekAloneAndSinceTheStartAddUpToTheShownChange() {
        for (Indicator indicator : Indicator.values()) {
            for (int week = 2; week <= debrief.run().scenario().lastWeek(); week++) {
                List<Explanation> ways = Explanation.at(debrief, indicator, week);
                assertThat(ways).as("%s in week %s", indicator, week).hasSize(3).allSatisfy(way ->
                        assertThat(way.lines().stream().mapToLong(Explanation.Line::points).sum()).isEqualTo(way.total()));
                assertThat(ways.subList(0, 2)).extracting(Explanation::total).containsExactly(
                        Change.of(debrief.run(), indicator, week - 1, week).points(), Change.of(debrief.run(), indicator, 0, week).points());
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
    void theAmountsOfManagementAndLeadershipAddUpInEveryWeek() {
        for (int week = 0; week <= debrief.run().scenario().lastWeek(); week++) {
            for (Side side : Side.values()) {
                Explanation explanation = Explanation.of(debrief, side, week);
                Index index = side == Side.MANAGEMENT ? Index.MANAGEMENT : Index.LEADERSHIP;
                assertThat(explanation.total()).isEqualTo(Shown.points(debrief.run().history().get(week).index(index))
                        - Shown.points(debrief.run().history().get(0).index(index)));
                assertThat(explanation.lines().stream().mapToLong(Explanation.Line::points).sum()).isEqualTo(explanation.total());
            }
        }
    }

    @Test
    void everyLineSaysWhenAndWhy() {
        Explanation explanation = Explanation.at(debrief, Indicator.BUDGET, debrief.run().scenario().weeks()).get(1);
        assertThat(explanation.lines()).allMatch(line -> !line.when().isBlank() && !line.sentence().isBlank());
        assertThat(explanation.lines()).anyMatch(line -> line.sentence().contains("esin price rise"));
    }
}
