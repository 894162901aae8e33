package org.balancingact.app.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.Rows;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.Steps;
import org.balancingact.app.task.Background;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class RunCountTest {
    private static final int SAMPLE = 300;

    private final Steps steps = new Steps();
    private final List<Counting> countings = new ArrayList<>();
    private final List<Survey> surveys = new ArrayList<>();
    private final List<Census> censuses = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final ObjectProperty<Optional<Counting>> counting = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Survey>> survey = new SimpleObjectProperty<>(Optional.empty());

    private RunCount count(Scenario scenario) {
        counting.addListener((property, before, now) -> now.ifPresent(countings::add));
        survey.addListener((property, before, now) -> now.ifPresent(surveys::add));
        return new RunCount(scenario, Background.by(steps), Background.by(steps), Clock.systemUTC(), counting, survey, censuses::add,
                failures::add);
    }

    @Test
    void afterTheEstimateAllRunsAreCounted() {
        count(Rows.of(5, 3)).estimate(SAMPLE);
        steps.rest();
        assertThat(surveys).extracting(Survey::played).containsExactly(100L, 200L, 300L, 243L);
        assertThat(countings).extracting(Counting::done).startsWith(0L, 100L, 200L, 300L, 0L);
        assertThat(censuses).extracting(Census::runs).containsExactly(243L);
        assertThat(counting.get()).isEmpty();
    }

    @Test
    void nothingIsToldAnyMoreOnceItIsStopped() {
        RunCount count = count(Rows.of(5, 3));
        count.estimate(SAMPLE);
        steps.next();
        count.stop();
        steps.rest();
        assertThat(surveys).hasSize(1);
        assertThat(counting.get()).isEmpty();
        assertThat(censuses).isEmpty();
    }

    @Test
    void aCountThatBreaksOffSaysSoAndIsOver() {
        count(deadEnd()).estimate(SAMPLE);
        steps.rest();
        assertThat(failures).hasSize(1);
        assertThat(counting.get()).isEmpty();
        assertThat(steps.isIdle()).isTrue();
    }

    /** A scenario whose second decision offers nothing; no reader would let it pass. */
    private static Scenario deadEnd() {
        Optional<Condition> never = Optional.of(new Condition.FlagSet("never"));
        return Sketch.scenario(26, 26, Sketch.context(400, 0, 0, 600), Sketch.row(2, 2, number -> 0, (number, next) -> List.of(
                Sketch.option("lead-" + number, Style.LEADER, Craft.SOUND, number == 0 ? Optional.empty() : never, Effects.DEFAULT, Set.of(), next),
                Sketch.option("manage-" + number, Style.MANAGER, Craft.SOUND, number == 0 ? Optional.empty() : never, Effects.DEFAULT,
                        Set.of(), next))));
    }
}
